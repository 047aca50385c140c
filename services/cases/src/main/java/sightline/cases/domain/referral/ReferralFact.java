package sightline.cases.domain.referral;

import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.ReferralOutcome;

/** What can happen to a referral once it was made. */
public sealed interface ReferralFact {

    /**
     * Co-ordination decided.
     *
     * @param referral the fact that made it
     * @param by which agency had made it
     * @param reason why, in words that stay here
     */
    record Decided(EventId referral, AgencyId by, ReferralOutcome outcome, String reason) implements ReferralFact {}
}
