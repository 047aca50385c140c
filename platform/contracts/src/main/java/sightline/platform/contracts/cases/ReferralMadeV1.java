package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Level;

/**
 * An agency asked for management at level 2 or 3.
 *
 * @param levelSought the level asked for
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.referral-made", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ReferralMadeV1(
        @Labelled(Label.P2) @OnFeeds Level levelSought,
        @Labelled(Label.P2) boolean reasonGiven) {}
