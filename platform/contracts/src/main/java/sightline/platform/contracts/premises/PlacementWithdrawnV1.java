package sightline.platform.contracts.premises;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlacementId;

/**
 * The placement is not wanted any more.
 *
 * @param placementId the placement
 * @param premises the premises
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "placement.withdrawn", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record PlacementWithdrawnV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P1) @OnFeeds AgencyId premises,
        @Labelled(Label.P2) boolean reasonGiven) {}
