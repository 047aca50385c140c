package sightline.cases.domain.risk;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about the risk can be refused. */
public sealed interface RiskRefusal extends Refusal {

    /** The assessment was completed, with other values. */
    record CompletedAlready() implements RiskRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "An assessment is completed once, so that nobody wonders which of two holds",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "This assessment is completed, with other values than these";
        }

        @Override
        public String answeredBy() {
            return "Record another assessment";
        }
    }
}
