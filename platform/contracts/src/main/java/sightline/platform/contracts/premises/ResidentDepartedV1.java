package sightline.platform.contracts.premises;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MoveOn;
import sightline.platform.language.PlacementId;

/**
 * The person does not live at the approved premises any more.
 *
 * @param placementId the placement
 * @param premises the premises
 * @param reasonGiven the reason is written down in the owner's database
 * @param moveOn where they went
 */
@Contract(name = "resident.departed", major = 1, by = "approved-premises", audience = Audience.HOUSING)
public record ResidentDepartedV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P1) @OnFeeds AgencyId premises,
        @Labelled(Label.P2) boolean reasonGiven,
        @Labelled(Label.P1) @OnFeeds @Nullable MoveOn moveOn) {}
