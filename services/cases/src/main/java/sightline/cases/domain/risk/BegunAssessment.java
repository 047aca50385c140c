package sightline.cases.domain.risk;

import java.util.Optional;
import sightline.cases.domain.supervision.Assessment;

/** An assessment of the risk that has a name already, from its start until it is completed. */
public sealed interface BegunAssessment {

    /** Whether it was completed in these very words. */
    boolean isCompletedAs(Assessment assessment);

    /** What stands against completing it. */
    Optional<RiskRefusal> obstacleToCompleting();

    /** Somebody is making it. */
    record UnderWay() implements BegunAssessment {
        @Override
        public boolean isCompletedAs(Assessment assessment) {
            return false;
        }

        @Override
        public Optional<RiskRefusal> obstacleToCompleting() {
            return Optional.empty();
        }
    }

    /** It is made, once and for all: whoever sees the risk otherwise assesses it anew. */
    record Completed(Assessment as) implements BegunAssessment {
        @Override
        public boolean isCompletedAs(Assessment assessment) {
            return as.equals(assessment);
        }

        @Override
        public Optional<RiskRefusal> obstacleToCompleting() {
            return Optional.of(new RiskRefusal.CompletedAlready());
        }
    }
}
