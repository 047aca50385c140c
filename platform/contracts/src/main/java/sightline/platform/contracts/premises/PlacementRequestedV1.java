package sightline.platform.contracts.premises;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlacementId;

/**
 * Approved premises were asked for a placement.
 *
 * @param placementId names the placement
 * @param premises the premises
 * @param arriveOn the day the person is to arrive
 * @param departOn the day the person is to leave
 */
@Contract(name = "placement.requested", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record PlacementRequestedV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P1) @OnFeeds AgencyId premises,
        @Labelled(Label.P1) @OnFeeds @Nullable LocalDate arriveOn,
        @Labelled(Label.P1) @OnFeeds @Nullable LocalDate departOn) {}
