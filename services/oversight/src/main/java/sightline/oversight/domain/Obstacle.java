package sightline.oversight.domain;

import java.time.Instant;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb of an alert can be refused. */
public sealed interface Obstacle extends Refusal {

    /** Somebody has said already that they have seen it. */
    record AcknowledgedAlready(Instant at) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An alert is acknowledged once: then it is somebody's", "Reading rules of the detectors");
        }

        @Override
        public String because() {
            return "It was acknowledged at " + at;
        }

        @Override
        public String answeredBy() {
            return "Nothing: what it waits for now is its answer";
        }
    }

    /** It is over. */
    record ClosedAlready(AlertClosing how) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "The same cause is never raised again, open or closed", "Reading rules of the detectors, (a)");
        }

        @Override
        public String because() {
            return switch (how) {
                case CLEARED_BY_EVENT -> "A fact has answered it";
                case RESOLVED -> "Its owner has resolved it";
            };
        }

        @Override
        public String answeredBy() {
            return "Nothing: a new cause raises a new alert";
        }
    }

    /** No reason that a person gives makes an unsafe exit safe. */
    record AnsweredByFactsOnly() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An unsafe exit ends when each of its reasons is answered", "Detector D15");
        }

        @Override
        public String because() {
            return "Something still stands against the exit";
        }

        @Override
        public String answeredBy() {
            return "Answer each fact that the alert names, or reopen the exit";
        }
    }
}
