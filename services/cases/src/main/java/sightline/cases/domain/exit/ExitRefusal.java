package sightline.cases.domain.exit;

import java.util.List;
import java.util.stream.Collectors;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Refusal;
import sightline.platform.language.RefusalOfSeveral;
import sightline.platform.language.Rule;

/** Why an exit can be refused. */
public sealed interface ExitRefusal extends Refusal {

    /** Something is open or unanswered; each is named. */
    record NotSafeYet(List<FoundObstacle> obstacles) implements ExitRefusal, RefusalOfSeveral {

        public NotSafeYet {
            obstacles = List.copyOf(obstacles);
        }

        @Override
        public Rule rule() {
            return new Rule(
                    "Nobody leaves, and no level is lowered, with an action unhandled, without rationale or current plan, "
                            + "or with an arrest, charge or urgent concern unanswered",
                    "docs/decisions/0017-what-cases-refuse.md; MAPPA guidance, deregistration");
        }

        @Override
        public String because() {
            return obstacles.stream().map(FoundObstacle::because).collect(Collectors.joining("; "));
        }

        @Override
        public String answeredBy() {
            return obstacles.stream().map(FoundObstacle::answeredBy).distinct().collect(Collectors.joining("; "));
        }
    }

    /** The person is not managed at the level they are to leave. */
    record NotAtThatLevel(ExitFrom from) implements ExitRefusal {
        @Override
        public Rule rule() {
            return new Rule("A person leaves the level they are managed at", "MAPPA guidance, deregistration");
        }

        @Override
        public String because() {
            return "The person is not managed at %s"
                    .formatted(
                            switch (from) {
                                case LEVEL_2 -> "level 2";
                                case LEVEL_3 -> "level 3";
                                case MAPPA -> "any level";
                            });
        }

        @Override
        public String answeredBy() {
            return "Name the level they are managed at, or mappa to leave altogether";
        }
    }

    /** Category 3 is managed at level 2 or 3 only, so it cannot stay behind at level 1. */
    record CategoryThreeLeavesAltogether() implements ExitRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "Category 3 is for other dangerous persons at level 2 or 3 only",
                    "Criminal Justice Act 2003 s.325(2)(b); MAPPA guidance, deregistration");
        }

        @Override
        public String because() {
            return "A person of category 3 who leaves their level would stay managed at level 1";
        }

        @Override
        public String answeredBy() {
            return "Deregister from mappa, or first set the category that applies";
        }
    }

    /** Somebody is managed because of a decision on risk, and leaves by one. */
    record LeavesByDecision() implements ExitRefusal {
        @Override
        public Rule rule() {
            return new Rule(
                    "A case is closed of a person at level 1, or at none yet; whoever is managed at level 2 or 3, or is "
                            + "of category 3, leaves by a decision on risk",
                    "docs/decisions/0039-how-a-person-comes-under-management-and-ends.md; MAPPA guidance, deregistration");
        }

        @Override
        public String because() {
            return "The person is managed at level 2 or 3, or is of category 3";
        }

        @Override
        public String answeredBy() {
            return "Deregister them from their level or from MAPPA, with its rationale";
        }
    }
}
