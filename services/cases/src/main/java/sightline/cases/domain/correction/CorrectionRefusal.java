package sightline.cases.domain.correction;

import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a correction can be refused. */
public sealed interface CorrectionRefusal extends Refusal {

    @Override
    default Rule rule() {
        return new Rule(
                "A fact is corrected once, by the agency that told it, with a fact of the same kind about the same thing",
                "docs/decisions/0041-a-correction-stands-in-the-place-of-what-it-corrects.md");
    }

    /** Another fact corrects it already. */
    record CorrectedAlready(EventId by) implements CorrectionRefusal {
        @Override
        public String because() {
            return "This entry was corrected already, by entry " + by;
        }

        @Override
        public String answeredBy() {
            return "Correct that entry, if it is wrong too";
        }
    }

    /** Another agency told it. */
    record ToldByAnother(AgencyId agency) implements CorrectionRefusal {
        @Override
        public String because() {
            return agency + " told this, and its information is its own";
        }

        @Override
        public String answeredBy() {
            return "Ask that agency to correct it";
        }
    }

    /** The two are of different kinds. */
    record OfAnotherKind(String corrected) implements CorrectionRefusal {
        @Override
        public String because() {
            return "The entry to be corrected is a %s, and this is another kind of entry".formatted(corrected);
        }

        @Override
        public String answeredBy() {
            return "Correct it with an entry of its own kind";
        }
    }

    /** The two are about different things. */
    record OfAnotherThing() implements CorrectionRefusal {
        @Override
        public String because() {
            return "The entry to be corrected is about another of the case's things than this one";
        }

        @Override
        public String answeredBy() {
            return "Correct it where its own thing is";
        }
    }

    /** It did something, rather than tell of something. */
    record DoneAndNotTold(String corrected) implements CorrectionRefusal {
        @Override
        public String because() {
            return "A %s does something: it is not undone by telling it otherwise".formatted(corrected);
        }

        @Override
        public String answeredBy() {
            return "Ask for what undoes it, so that everybody sees both";
        }
    }

    /** The category and level were decided again since. */
    record DecidedSince() implements CorrectionRefusal {
        @Override
        public String because() {
            return "Category and level were decided again, or left, since this decision";
        }

        @Override
        public String answeredBy() {
            return "Set category and level anew, if they are wrong now";
        }
    }

    /** A recall was signed or went further since. */
    record RecallGoneFurther() implements CorrectionRefusal {
        @Override
        public String because() {
            return "This recall was signed, or went further, since it was decided";
        }

        @Override
        public String answeredBy() {
            return "Record that the recall is cancelled, and why";
        }
    }
}
