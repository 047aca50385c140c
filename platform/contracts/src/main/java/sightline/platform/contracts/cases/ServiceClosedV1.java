package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ServiceId;
import sightline.platform.language.SupportKind;

/**
 * The person gets a service no longer; of health, its particulars are for health alone.
 *
 * @param serviceId names the service
 * @param kind what it was for
 * @param receivedBy the agency that took the person on; absent where nobody did
 * @param reasonGiven why it closed is written down in the owner's database
 */
@Contract(name = "case.service-closed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ServiceClosedV1(
        @Labelled(Label.P0) @OnFeeds ServiceId serviceId,
        @Labelled(Label.P3) @OnFeeds SupportKind kind,
        @Labelled(Label.P3) @Nullable AgencyId receivedBy,
        @Labelled(Label.P3) boolean reasonGiven) {}
