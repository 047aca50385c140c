package sightline.platform.contracts.premises;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlacementId;

/**
 * The person lives at approved premises from now on.
 *
 * @param placementId the placement
 * @param premises the premises
 */
@Contract(name = "resident.arrived", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record ResidentArrivedV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P1) @OnFeeds AgencyId premises) {}
