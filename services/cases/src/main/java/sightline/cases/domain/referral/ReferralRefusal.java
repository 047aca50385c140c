package sightline.cases.domain.referral;

import sightline.platform.language.ReferralOutcome;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a referral can be refused. */
public sealed interface ReferralRefusal extends Refusal {

    /** It was decided, in another way or in other words. */
    record DecidedAlready(ReferralOutcome outcome) implements ReferralRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A referral is decided once, so that whoever made it knows the answer",
                    "docs/decisions/0039-how-a-person-comes-under-management-and-ends.md");
        }

        @Override
        public String because() {
            return switch (outcome) {
                case ACCEPTED -> "This referral was accepted, in other words than these";
                case DECLINED -> "This referral was declined, in other words than these";
                case MORE_ASKED -> "More was asked of whoever made this referral";
            };
        }

        @Override
        public String answeredBy() {
            return "Ask for another referral, and decide that";
        }
    }
}
