package sightline.cases.domain.retention;

import java.time.LocalDate;
import sightline.platform.language.ErasureId;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why reviewing, holding or erasing the record of a person can be refused. */
public sealed interface RetentionRefusal extends Refusal {
    /** Where these rules are written. */
    String SOURCE = "docs/decisions/0035-how-long-a-case-is-kept.md";

    /** The person is managed. */
    record StillManaged() implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("The record of a person is reviewed and erased once they have left MAPPA", SOURCE);
        }

        @Override
        public String because() {
            return "The person is under management";
        }

        @Override
        public String answeredBy() {
            return "Review or propose it once they have left; an exit is asked of the co-ordination";
        }
    }

    /** The next review would be in the past, or later than the class allows. */
    record NextReviewOutOfReach(LocalDate asked, LocalDate earliest, LocalDate latest) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("The next review lies ahead, and not beyond the period of the record's class", SOURCE);
        }

        @Override
        public String because() {
            return "%s is not from %s to %s".formatted(asked, earliest, latest);
        }

        @Override
        public String answeredBy() {
            return "Give a day from %s to %s, or none for the usual one".formatted(earliest, latest);
        }
    }

    /** There is nothing to lift: it was never set, or was lifted already. */
    record HoldDoesNotStand(LegalHoldId hold) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("Only a legal hold that stands is lifted", SOURCE);
        }

        @Override
        public String because() {
            return "No legal hold %s stands on this case".formatted(hold);
        }

        @Override
        public String answeredBy() {
            return "Look at the legal holds of the case and name one that stands";
        }
    }

    /** A court, an inquiry or somebody alike may need the case. */
    record HoldStands(int count) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("Nothing of a case is destroyed while a legal hold stands", SOURCE);
        }

        @Override
        public String because() {
            return count == 1
                    ? "A legal hold stands on this case"
                    : "%d legal holds stand on this case".formatted(count);
        }

        @Override
        public String answeredBy() {
            return "Whoever ordered the hold releases it; lift it then, and propose the erasure afterwards";
        }
    }

    /** Somebody has proposed it. */
    record ProposedAlready(ErasureId erasure) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("A case has one proposal to erase it at a time", SOURCE);
        }

        @Override
        public String because() {
            return "Its erasure is proposed already, as %s".formatted(erasure);
        }

        @Override
        public String answeredBy() {
            return "Ask a second person to approve or decline that one";
        }
    }

    /** Its last review did not find that it need not be kept. */
    record StillNeeded() implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("Retention ends by a review that finds the record not needed", SOURCE);
        }

        @Override
        public String because() {
            return "The last review has not found that this record is not needed";
        }

        @Override
        public String answeredBy() {
            return "Review it first; or name another ground, if there is one";
        }
    }

    /** It was found not needed before the day on which it was to be reviewed. */
    record NotDueYet(LocalDate reviewOn) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A record is kept until its review is due, also when it was found not needed before", SOURCE);
        }

        @Override
        public String because() {
            return "Its review is due on %s".formatted(reviewOn);
        }

        @Override
        public String answeredBy() {
            return "Propose it on that day or later; or name another ground, if there is one";
        }
    }

    /** There is nothing to decide on: it was never proposed, was declined or was replaced. */
    record NotProposed(ErasureId erasure) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("Only what is proposed is approved or declined", SOURCE);
        }

        @Override
        public String because() {
            return "No erasure %s is proposed of this case".formatted(erasure);
        }

        @Override
        public String answeredBy() {
            return "Look at what is proposed of the case, or propose its erasure";
        }
    }

    /** A second person approves, never the one who proposed. */
    record OwnProposal() implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("A case is erased by two people", SOURCE);
        }

        @Override
        public String because() {
            return "You proposed this erasure yourself";
        }

        @Override
        public String answeredBy() {
            return "Ask another information-governance officer to approve it";
        }
    }

    /** Nobody decided in time. */
    record Lapsed(LocalDate on) implements RetentionRefusal {
        @Override
        public Rule rule() {
            return new Rule("A proposal to erase a case is approved within 30 days, or lapses", SOURCE);
        }

        @Override
        public String because() {
            return "This proposal lapsed on %s".formatted(on);
        }

        @Override
        public String answeredBy() {
            return "Propose the erasure anew";
        }
    }
}
