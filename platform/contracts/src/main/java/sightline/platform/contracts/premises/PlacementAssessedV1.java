package sightline.platform.contracts.premises;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Suitability;

/**
 * Approved premises answered a request for a placement.
 *
 * @param placementId the placement
 * @param premises the premises
 * @param outcome the answer
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "placement.assessed", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record PlacementAssessedV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P1) @OnFeeds AgencyId premises,
        @Labelled(Label.P2) @OnFeeds Suitability outcome,
        @Labelled(Label.P2) boolean reasonGiven) {}
