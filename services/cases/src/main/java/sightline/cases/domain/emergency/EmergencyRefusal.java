package sightline.cases.domain.emergency;

import java.util.Locale;
import sightline.platform.language.Refusal;
import sightline.platform.language.ReviewOutcome;
import sightline.platform.language.Rule;

/** Why breaking the glass, or reviewing that somebody did, can be refused. */
public sealed interface EmergencyRefusal extends Refusal {

    /** They see the case as it is. */
    record SeesAlready() implements EmergencyRefusal {
        @Override
        public Rule rule() {
            return new Rule("The glass is broken only by who does not see the case", "design/access.md 2.3");
        }

        @Override
        public String because() {
            return "You see this case already";
        }

        @Override
        public String answeredBy() {
            return "Open the case";
        }
    }

    /** A second person looks, never the one who broke the glass. */
    record OwnEmergency() implements EmergencyRefusal {
        @Override
        public Rule rule() {
            return new Rule("Emergency access is reviewed by a second person", "design/access.md 2.3");
        }

        @Override
        public String because() {
            return "This is your own emergency access";
        }

        @Override
        public String answeredBy() {
            return "Ask another information-governance officer to review it";
        }
    }

    /** Somebody has looked at it. */
    record ReviewedAlready(ReviewOutcome outcome) implements EmergencyRefusal {
        @Override
        public Rule rule() {
            return new Rule("What was found is not found anew", "design/access.md 2.3");
        }

        @Override
        public String because() {
            return "This was found %s already"
                    .formatted(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }

        @Override
        public String answeredBy() {
            return "Nothing: look at the review that was given";
        }
    }
}
