package sightline.cases.domain.arrest;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why an arrest can be refused. */
public sealed interface ArrestRefusal extends Refusal {

    /** The force has told of another arrest of this person under the same reference. */
    record ToldOtherwise() implements ArrestRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A custody reference names one arrest, so that one told twice is not counted twice",
                    "docs/decisions/0040-finding-a-person.md");
        }

        @Override
        public String because() {
            return "Your force told of an arrest with this custody reference before, with another offence or time";
        }

        @Override
        public String answeredBy() {
            return "Correct that arrest, with its entry in supersedes; or send another one under its own custody reference";
        }
    }
}
