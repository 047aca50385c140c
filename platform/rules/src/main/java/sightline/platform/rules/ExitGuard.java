package sightline.platform.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sightline.platform.language.Rule;

/** Nobody leaves management, or comes to a lower level, while something stands against it. */
public final class ExitGuard {
    /** What the guard keeps. */
    public static final Rule RULE = new Rule(
            "A person leaves a level or MAPPA only by a decision with its rationale, with a plan in force, "
                    + "with every action dealt with, and with no arrest or urgent concern unanswered",
            "MAPPA guidance, deregistration; detector D15");

    /* Services record by clocks of their own: what was heard from one a little ahead is known all the same. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    private ExitGuard() {}

    /** Everything that stands against it now; none when it may be done. */
    public static List<ExitObstacleFound> obstacles(History history, Exit attempt, Instant now) {
        Knowledge known = history.knownAt(now.plus(CLOCKS_DIFFER));
        return attempt.leaves(LevelInForce.at(known.at(), known))
                ? new ExitReasons(known, attempt, _ -> true).standing()
                : List.of();
    }
}
