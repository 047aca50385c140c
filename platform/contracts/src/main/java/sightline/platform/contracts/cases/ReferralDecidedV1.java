package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.ReferralOutcome;

/**
 * Co-ordination decided on a referral.
 *
 * @param referral the fact that made it
 * @param agency which agency had made it: it is told the answer
 * @param outcome what was decided
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.referral-decided", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ReferralDecidedV1(
        @Labelled(Label.P0) @OnFeeds EventId referral,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P2) @OnFeeds ReferralOutcome outcome,
        @Labelled(Label.P2) boolean reasonGiven) {}
