package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.ServiceId;
import sightline.platform.language.SupportKind;

/**
 * The person began to get a service; of health, its particulars are for health alone.
 *
 * @param serviceId names the service
 * @param kind what it is for
 * @param provider what kind of body provides it
 * @param providerNameGiven who provides it is written down in the owner's database
 */
@Contract(name = "case.service-started", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ServiceStartedV1(
        @Labelled(Label.P0) @OnFeeds ServiceId serviceId,
        @Labelled(Label.P3) @OnFeeds SupportKind kind,
        @Labelled(Label.P3) ProviderKind provider,
        @Labelled(Label.P3) boolean providerNameGiven) {}
