package sightline.people.domain;

import java.util.Locale;

/** Why a proposal is not made or answered. */
public sealed interface ProposalObstacle extends Said.Saying {
    String WAITS = "What nobody gives alone is approved by a second administrator within five working days";

    /** Who proposed it does not answer it. */
    record SamePerson() implements ProposalObstacle {
        @Override
        public Said said() {
            return new Said(WAITS, "You proposed it yourself", "Ask another administrator who may see this person");
        }
    }

    /** Whom it concerns does not answer it. */
    record Concerned() implements ProposalObstacle {
        @Override
        public Said said() {
            return new Said(WAITS, "It concerns yourself", "Ask another administrator who may see your account");
        }
    }

    /** It was answered, or lapsed. */
    record NotWaiting(Proposal.Status status) implements ProposalObstacle {
        @Override
        public Said said() {
            return new Said(
                    WAITS,
                    "This proposal was " + status.name().toLowerCase(Locale.ROOT),
                    "Propose it anew if it is still needed");
        }
    }

    /** One such proposal waits. */
    record WaitsAlready() implements ProposalObstacle {
        @Override
        public Said said() {
            return new Said(WAITS, "The same proposal waits for its answer", "Another administrator answers it");
        }
    }

    /** The person works elsewhere by now, or no more. */
    record HasMoved() implements ProposalObstacle {
        @Override
        public Said said() {
            return new Said(
                    WAITS,
                    "The person has left the agency for which this was proposed",
                    "Propose it anew where they are now, if it is needed there");
        }
    }
}
