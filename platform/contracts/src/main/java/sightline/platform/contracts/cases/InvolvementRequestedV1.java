package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.InvolvementId;

/**
 * An agency that is not on a case asked to be: its lead agency answers.
 *
 * @param requestId names the request
 * @param agency which agency asks
 * @param reasonGiven why it needs to know is written down in the owner's database
 */
@Contract(name = "case.involvement-requested", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record InvolvementRequestedV1(
        @Labelled(Label.P0) @OnFeeds InvolvementId requestId,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) boolean reasonGiven) {}
