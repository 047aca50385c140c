package sightline.cases.domain.concern;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a concern can be refused. */
public sealed interface ConcernRefusal extends Refusal {

    /** It has been answered, in other words. */
    record AnsweredAlready() implements ConcernRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A concern has one answer, so that nobody wonders which holds",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This concern has been answered, in other words than these";
        }

        @Override
        public String answeredBy() {
            return "Read the answer it has; raise a concern of your own if something is left open";
        }
    }
}
