package sightline.actions.domain;

import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb of an action can be refused. */
public sealed interface Obstacle extends Refusal {

    /** An agency that is not on the case would own it. */
    record NotOnTheCase(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "An action is owned by an agency on the case, which may know what it is for",
                    "design/access.md section 2.4; MAPPA guidance, MAPP meetings: action plan");
        }

        @Override
        public String because() {
            return agency + " is not on this case";
        }

        @Override
        public String answeredBy() {
            return "Name an agency on the case, or have the co-ordination put %s on it first".formatted(agency);
        }
    }

    /** Its owner took it on before. */
    record AcceptedAlready(AgencyId owner) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An action is accepted once by each owner", "design/domain.md, The action");
        }

        @Override
        public String because() {
            return owner + " has accepted this action already";
        }

        @Override
        public String answeredBy() {
            return "Nothing: complete it when it is done";
        }
    }

    /** It is done. */
    record DoneAlready() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("What was done stays done: history is never edited", "design/events.md");
        }

        @Override
        public String because() {
            return "This action is completed";
        }

        @Override
        public String answeredBy() {
            return "Assign a new action for what is still to be done";
        }
    }

    /** It will not be done. */
    record CancelledAlready() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A cancelled action stays cancelled: history is never edited", "design/events.md");
        }

        @Override
        public String because() {
            return "This action was cancelled";
        }

        @Override
        public String answeredBy() {
            return "Assign a new action if it is to be done after all";
        }
    }

    /** The new date is not later. */
    record NotLater(Due old, Due given) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "An action is carried forward to a later date, counted and with the reason",
                    "design/domain.md, The action");
        }

        @Override
        public String because() {
            return "It is due on %s already, and %s is not later".formatted(old.on(), given.on());
        }

        @Override
        public String answeredBy() {
            return "Give a later date, or cancel the action and assign a new one";
        }
    }

    /** The agency to have it has it. */
    record OwnsItAlready(AgencyId owner) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An action is transferred to another agency", "design/domain.md, The action");
        }

        @Override
        public String because() {
            return owner + " owns this action already";
        }

        @Override
        public String answeredBy() {
            return "Name the agency on the case that is to own it";
        }
    }
}
