package sightline.cases.domain.transfer;

import sightline.platform.language.AreaId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about a transfer can be refused. */
public sealed interface TransferRefusal extends Refusal {
    String DECISION = "docs/decisions/0046-a-case-passes-to-another-area.md";

    /** The case is of the area that it is offered to. */
    record ToItsOwnArea(AreaId area) implements TransferRefusal {
        @Override
        public Rule rule() {
            return new Rule("A case is offered to another area than its own", DECISION);
        }

        @Override
        public String because() {
            return "This case is of %s already".formatted(area);
        }

        @Override
        public String answeredBy() {
            return "Offer it to the area where the person will live";
        }
    }

    /** Another offer waits for its answer. */
    record OfferedAlready(AreaId to) implements TransferRefusal {
        @Override
        public Rule rule() {
            return new Rule("A case is offered to one area at a time, so that one at most takes it", DECISION);
        }

        @Override
        public String because() {
            return "This case is offered to %s, in other words than these, and nobody has answered".formatted(to);
        }

        @Override
        public String answeredBy() {
            return "Wait for the answer, or withdraw that offer first";
        }
    }

    /** No unit of that area could accept it. */
    record NobodyToAccept(AreaId area) implements TransferRefusal {
        @Override
        public Rule rule() {
            return new Rule("A case is offered where there is somebody to accept it", DECISION);
        }

        @Override
        public String because() {
            return "No co-ordination unit of %s is known here".formatted(area);
        }

        @Override
        public String answeredBy() {
            return "Name another area, or have its co-ordination unit added to the agencies";
        }
    }

    /** It was settled, in another way or in other words. */
    record SettledAlready(Transfer.Answer how) implements TransferRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "An offered transfer has one answer, so that a case is never without or with two leads", DECISION);
        }

        @Override
        public String because() {
            return switch (how) {
                case Transfer.Answer.Accepted(var lead) ->
                    "This transfer was accepted, with %s to lead".formatted(lead);
                case Transfer.Answer.Declined _ -> "This transfer was declined";
                case Transfer.Answer.Withdrawn _ -> "The offer of this transfer was withdrawn";
            };
        }

        @Override
        public String answeredBy() {
            return "Whoever the case is with now offers it again, and that is answered";
        }
    }
}
