package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;

/**
 * The lead agency answered one that had asked to be involved.
 *
 * @param requestId which request it answers
 * @param agency which agency had asked
 * @param outcome whether it joins the case
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.involvement-answered", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record InvolvementAnsweredV1(
        @Labelled(Label.P0) @OnFeeds InvolvementId requestId,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) @OnFeeds InvolvementOutcome outcome,
        @Labelled(Label.P0) boolean reasonGiven) {}
