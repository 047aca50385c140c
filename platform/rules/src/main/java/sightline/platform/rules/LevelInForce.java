package sightline.platform.rules;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;

/**
 * The level a case is managed at: the last that was set, one given at opening counting as set. Leaving level 2 or 3
 * leaves 1; not set is not 1; a reopened exit gives back what it took.
 */
final class LevelInForce {
    /** The facts that change it. */
    static final List<Class<? extends Record>> KINDS = List.of(
            CaseOpenedV1.class, LevelSetV1.class, DeregisteredV1.class, CaseClosedV1.class, ExitReopenedV1.class);

    private final Deque<Optional<Level>> levels = new ArrayDeque<>(List.of(Optional.empty()));

    private LevelInForce() {}

    /** At a moment, with what happened at that very instant. */
    static Optional<Level> at(Instant moment, Knowledge known) {
        var level = new LevelInForce();
        changes(known).takeWhile(change -> !change.occurred().isAfter(moment)).forEach(level::follow);
        return level.levels.getLast();
    }

    /** Just before one of its changes. */
    static Optional<Level> before(Happening change, Knowledge known) {
        var level = new LevelInForce();
        changes(known).takeWhile(earlier -> !earlier.equals(change)).forEach(level::follow);
        return level.levels.getLast();
    }

    private static Stream<Happening> changes(Knowledge known) {
        return known.ofKinds(KINDS);
    }

    private void follow(Happening change) {
        switch (change.fact()) {
            case CaseOpenedV1 opened -> now(opened.level());
            case LevelSetV1 set -> now(set.level());
            case DeregisteredV1 exit -> now(exit.from() == ExitFrom.MAPPA ? null : Level.ONE);
            case CaseClosedV1 _ -> now(null);
            case ExitReopenedV1 _ -> back();
            default -> throw new IllegalStateException("No change of level");
        }
    }

    private void now(@Nullable Level level) {
        levels.addLast(Optional.ofNullable(level));
    }

    private void back() {
        if (levels.size() > 1) {
            levels.removeLast();
        }
    }
}
