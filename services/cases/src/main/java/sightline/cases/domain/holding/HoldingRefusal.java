package sightline.cases.domain.holding;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about who holds a case can be refused. */
public sealed interface HoldingRefusal extends Refusal {

    /** Where these rules stand. */
    String WRITTEN = "docs/decisions/0044-who-holds-a-case-and-what-becomes-of-a-recall.md";

    /** The person named does not hold the case. */
    record DoesNotHoldIt() implements HoldingRefusal {
        @Override
        public Rule rule() {
            return new Rule("Only who holds a case is away from it, carries it or hands it on", WRITTEN);
        }

        @Override
        public String because() {
            return "The person named does not hold this case";
        }

        @Override
        public String answeredBy() {
            return "Name somebody who holds it, or allocate the case to them first";
        }
    }

    /** The allocation ended, in another way. */
    record EndedAlready() implements HoldingRefusal {
        @Override
        public Rule rule() {
            return new Rule("An allocation ends once, so that nobody wonders who has the case", WRITTEN);
        }

        @Override
        public String because() {
            return "This allocation has ended, and the case was handed on otherwise than this says";
        }

        @Override
        public String answeredBy() {
            return "Allocate the case to whoever holds it now";
        }
    }

    /** Nobody of that agency who holds the case is away. */
    record NobodyIsAway() implements HoldingRefusal {
        @Override
        public Rule rule() {
            return new Rule("Cover is for as long as somebody is away", WRITTEN);
        }

        @Override
        public String because() {
            return "Nobody of your agency who holds this case is away";
        }

        @Override
        public String answeredBy() {
            return "Record that the holder is away first, or allocate the case to whoever takes it over";
        }
    }

    /** Who is to cover is who is away. */
    record AwayThemselves() implements HoldingRefusal {
        @Override
        public Rule rule() {
            return new Rule("Nobody covers for themselves", WRITTEN);
        }

        @Override
        public String because() {
            return "The person named to cover is the one who is away";
        }

        @Override
        public String answeredBy() {
            return "Name somebody else, or record that the holder is back";
        }
    }
}
