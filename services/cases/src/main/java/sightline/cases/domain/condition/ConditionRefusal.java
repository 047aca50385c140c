package sightline.cases.domain.condition;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a condition can be refused. */
public sealed interface ConditionRefusal extends Refusal {

    /** It binds no more. */
    record EndedAlready() implements ConditionRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "Evidence is of a condition that binds",
                    "docs/decisions/0044-who-holds-a-case-and-what-becomes-of-a-recall.md");
        }

        @Override
        public String because() {
            return "This condition has ended and binds the person no more";
        }

        @Override
        public String answeredBy() {
            return "Set the condition anew if it binds again";
        }
    }
}
