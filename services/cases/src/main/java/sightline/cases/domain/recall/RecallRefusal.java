package sightline.cases.domain.recall;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.Signatory;

/** Why a stage of a recall can be refused. */
public sealed interface RecallRefusal extends Refusal {

    /** Where these rules stand. */
    String WRITTEN = "docs/decisions/0044-who-holds-a-case-and-what-becomes-of-a-recall.md";

    /** It was decided not to recall. */
    record NotRecalled() implements RecallRefusal {
        @Override
        public Rule rule() {
            return new Rule("Nothing follows a decision not to recall", WRITTEN);
        }

        @Override
        public String because() {
            return "It was decided not to recall the person";
        }

        @Override
        public String answeredBy() {
            return "Consider recall again, and record that decision";
        }
    }

    /** Another stage comes first, or none comes any more. */
    record OutOfOrder(RecallStage now, RecallStage asked, Set<RecallStage> next) implements RecallRefusal {
        public OutOfOrder {
            next = Set.copyOf(next);
        }

        @Override
        public Rule rule() {
            return new Rule(
                    "A recall is decided, signed, sent, live, executed, in this order, or cancelled before that",
                    WRITTEN);
        }

        @Override
        public String because() {
            return "This recall has come as far as %s, and %s does not follow that".formatted(words(now), words(asked));
        }

        @Override
        public String answeredBy() {
            return next.isEmpty()
                    ? "Consider recall again if it is to begin anew"
                    : "Record first what follows: " + listed(next);
        }
    }

    /** It lacks a signature, and nothing else may follow. */
    record NotSigned(Set<Signatory> missing) implements RecallRefusal {
        public NotSigned {
            missing = Set.copyOf(missing);
        }

        @Override
        public Rule rule() {
            return new Rule("A recall carries the signatures of a senior and a head, who are two people", WRITTEN);
        }

        @Override
        public String because() {
            return "This recall is not signed as it must be";
        }

        @Override
        public String answeredBy() {
            return "Have it signed by a " + listed(missing) + " who has not signed it yet";
        }
    }

    /** This person has signed it. */
    record SignedByThemAlready() implements RecallRefusal {
        @Override
        public Rule rule() {
            return new Rule("A recall carries the signatures of a senior and a head, who are two people", WRITTEN);
        }

        @Override
        public String because() {
            return "You have signed this recall already";
        }

        @Override
        public String answeredBy() {
            return "Ask a second person to sign it";
        }
    }

    /** Nobody would know why it was cancelled. */
    record CancelledWithoutWords() implements RecallRefusal {
        @Override
        public Rule rule() {
            return new Rule("A recall is cancelled with the reason, as it was decided with one", WRITTEN);
        }

        @Override
        public String because() {
            return "Nothing says why this recall is cancelled";
        }

        @Override
        public String answeredBy() {
            return "Say why, in detail";
        }
    }

    private static <E extends Enum<E>> String listed(Set<E> some) {
        return some.stream().sorted().map(RecallRefusal::words).collect(Collectors.joining(" or "));
    }

    private static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
