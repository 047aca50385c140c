package sightline.people.domain;

import java.util.Locale;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a proposal is not made or answered. */
public sealed interface ProposalObstacle extends Refusal {

    @Override
    default Rule rule() {
        return new Rule(
                "What nobody gives alone is approved by a second administrator within five working days",
                "docs/decisions/0030-people-and-four-eyes.md");
    }

    /** Who proposed it does not answer it. */
    record SamePerson() implements ProposalObstacle {
        @Override
        public String because() {
            return "You proposed it yourself";
        }

        @Override
        public String answeredBy() {
            return "Ask another administrator who may see this person";
        }
    }

    /** Whom it concerns does not answer it. */
    record Concerned() implements ProposalObstacle {
        @Override
        public String because() {
            return "It concerns yourself";
        }

        @Override
        public String answeredBy() {
            return "Ask another administrator who may see your account";
        }
    }

    /** It was answered, or lapsed. */
    record NotWaiting(Proposal.Status status) implements ProposalObstacle {
        @Override
        public String because() {
            return "This proposal was " + status.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String answeredBy() {
            return "Propose it anew if it is still needed";
        }
    }

    /** One such proposal waits. */
    record WaitsAlready() implements ProposalObstacle {
        @Override
        public String because() {
            return "The same proposal waits for its answer";
        }

        @Override
        public String answeredBy() {
            return "Another administrator answers it";
        }
    }

    /** The person works elsewhere by now, or no more. */
    record HasMoved() implements ProposalObstacle {
        @Override
        public String because() {
            return "The person has left the agency for which this was proposed";
        }

        @Override
        public String answeredBy() {
            return "Propose it anew where they are now, if it is needed there";
        }
    }
}
