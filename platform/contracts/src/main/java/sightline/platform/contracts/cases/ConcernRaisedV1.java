package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/**
 * Somebody noticed something that others must know.
 *
 * @param concernId names the concern
 * @param sign what was noticed, by kind
 * @param summaryGiven what was noticed is written down in the owner's database
 * @param severity how soon it must be answered
 */
@Contract(name = "case.concern-raised", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ConcernRaisedV1(
        @Labelled(Label.P0) @OnFeeds ConcernId concernId,
        @Labelled(Label.P3) @OnFeeds Sign sign,
        @Labelled(Label.P3) boolean summaryGiven,
        @Labelled(Label.P2) @OnFeeds Urgency severity) {}
