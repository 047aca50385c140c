package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;

/**
 * An agency considered a referral before release and decided against it.
 *
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.referral-considered", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ReferralConsideredV1(@Labelled(Label.P2) boolean reasonGiven) {}
