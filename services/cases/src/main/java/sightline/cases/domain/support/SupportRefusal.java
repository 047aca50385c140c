package sightline.cases.domain.support;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a service can be refused. */
public sealed interface SupportRefusal extends Refusal {

    /** It closed, in another way or in other words. */
    record ClosedAlready() implements SupportRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A service closes once, so that nobody wonders who took the person on",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This service was closed, in another way than this";
        }

        @Override
        public String answeredBy() {
            return "If the person gets it again, record that a service begins";
        }
    }
}
