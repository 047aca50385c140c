package sightline.cases.usecases.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.cases.domain.exit.ExitObstacles;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/** Lets nobody leave against what is open or unanswered, and keeps in the history that they were refused and why. */
@ApplicationScoped
public class GuardedExit {
    private final ExitObstacles obstacles;
    private final Cases cases;
    private final Clock clock;

    GuardedExit(ExitObstacles obstacles, Cases cases, Clock clock) {
        this.obstacles = obstacles;
        this.cases = cases;
        this.clock = clock;
    }

    /** What the rule says, once it knows what stands against the exit. */
    public <C extends Case> Decision<Change<C, CaseFact>> judge(
            Managed managed,
            ExitAttempt attempt,
            Told told,
            Function<List<FoundObstacle>, Decision<Change<C, CaseFact>>> rule) {
        Decision<Change<C, CaseFact>> judged = rule.apply(against(managed, attempt));
        if (judged instanceof Decision.Refused<?>(ExitRefusal.NotSafeYet(var found))) {
            cases.tell(managed.refuseExit(attempt, found, told));
        }
        return judged;
    }

    /** What stands against it at this moment. */
    public List<FoundObstacle> against(Managed managed, ExitAttempt attempt) {
        return obstacles.against(managed.id(), managed.particulars().area(), attempt, clock.instant());
    }
}
