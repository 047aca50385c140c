package sightline.cases.domain.intelligence;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a marker can be refused. */
public sealed interface MarkerRefusal extends Refusal {

    /** The marker has ended. */
    record HeldNoLonger() implements MarkerRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "What is weighed is held", "docs/decisions/0045-what-goes-between-two-and-to-single-persons.md");
        }

        @Override
        public String because() {
            return "This marker has ended";
        }

        @Override
        public String answeredBy() {
            return "Mark anew what the police hold now, and weigh that";
        }
    }
}
