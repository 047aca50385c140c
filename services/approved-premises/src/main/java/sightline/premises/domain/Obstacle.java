package sightline.premises.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.Sign;
import sightline.platform.language.Suitability;

/** Why a verb of a placement can be refused. */
public sealed interface Obstacle extends Refusal {

    /** Where the rules of this service's own are written. */
    String ORDER = "docs/decisions/0020-the-order-of-a-placement.md";

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The placement is not where this verb starts from. */
    record NotNow(Verb verb, Status status, boolean over) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(verb.rule(), ORDER);
        }

        @Override
        public String because() {
            return over
                    ? "This placement is over: " + words(status)
                    : "This placement is " + words(status) + " at this moment";
        }

        @Override
        public String answeredBy() {
            return over ? "Request a new placement; this one stays as it was" : verb.answer();
        }
    }

    /** Named as premises, and known on cases as another kind of agency. */
    record NotPremises(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A placement is asked of approved premises", "Offender Management Act 2007 s.13");
        }

        @Override
        public String because() {
            return agency + " is on cases as another kind of agency";
        }

        @Override
        public String answeredBy() {
            return "Name the approved premises that are asked, like northshire-elm-house";
        }
    }

    /** These premises are asked already, or have the person. */
    record AskedAlready(AgencyId premises, Status status) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A person has one placement at the same premises at a time", ORDER);
        }

        @Override
        public String because() {
            return "The placement of this person at %s is %s".formatted(premises, words(status));
        }

        @Override
        public String answeredBy() {
            return "Go on with that placement, or withdraw it first";
        }
    }

    /** The last day is not after the first. */
    record NoNightBetween(LocalDate arriveOn, LocalDate departOn) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A stay ends on a day after it began", ORDER);
        }

        @Override
        public String because() {
            return "It would begin on %s and end on %s".formatted(arriveOn, departOn);
        }

        @Override
        public String answeredBy() {
            return "Give a day to depart after " + arriveOn;
        }
    }

    /** The stay is longer than it may be. */
    record LongerThanUsual(LocalDate departOn, UsualBound bound) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A stay at approved premises is kept within its usual bound", bound.source());
        }

        @Override
        public String because() {
            return "It would end on %s, and the bound is %s".formatted(departOn, bound.lastDeparture());
        }

        @Override
        public String answeredBy() {
            return "Book until %s at the latest, and plan the move-on from there".formatted(bound.lastDeparture());
        }
    }

    /** The premises gave another answer than suitable. */
    record NotSuitable(Suitability outcome) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(Verb.BOOK.rule(), ORDER);
        }

        @Override
        public String because() {
            return "The premises answered: " + words(outcome);
        }

        @Override
        public String answeredBy() {
            return outcome == Suitability.MORE_ASKED
                    ? "Give the premises what they asked for, and have them assess the placement again"
                    : "Request a placement at other premises";
        }
    }

    /** The person lives at other premises. */
    record LivesElsewhere() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Nobody is resident in two premises at once", ORDER);
        }

        @Override
        public String because() {
            return "Other premises have this person as their resident";
        }

        @Override
        public String answeredBy() {
            return "Have those premises record the departure, then record the arrival here";
        }
    }

    /** It is said to have happened before the person came. */
    record BeforeTheArrival(Instant arrivedAt) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("What happens in a stay happens after its arrival", ORDER);
        }

        @Override
        public String because() {
            return "The person arrived at " + arrivedAt;
        }

        @Override
        public String answeredBy() {
            return "Say a moment from " + arrivedAt + " on";
        }
    }

    /** Something was noticed that nobody outside the premises would hear of, and nobody says why. */
    record SignsKeptBack(List<Sign> signs) implements Obstacle {
        public SignsKeptBack {
            signs = List.copyOf(signs);
        }

        @Override
        public Rule rule() {
            return new Rule(
                    "A sign that a key worker noticed is passed to the practitioner, or it is written down why not",
                    "Detector D28, key work blind");
        }

        @Override
        public String because() {
            return "Noticed and neither passed nor explained: "
                    + signs.stream().map(Obstacle::words).collect(Collectors.joining(", "));
        }

        @Override
        public String answeredBy() {
            return "Pass the session to the practitioner, or give the reason in notPassedReason";
        }
    }

    /** The practitioner cannot have read what was not passed to them. */
    record NotPassedOn() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(Verb.ACKNOWLEDGE.rule(), "Detector D29, key work unread");
        }

        @Override
        public String because() {
            return "This session was not passed to the practitioner";
        }

        @Override
        public String answeredBy() {
            return "Have the key worker pass it first";
        }
    }
}
