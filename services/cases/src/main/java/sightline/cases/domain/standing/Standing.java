package sightline.cases.domain.standing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.platform.language.Category;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;
import sightline.platform.language.Refusal;

/**
 * Why and how a person is managed; a level or category that is null is not yet set, which is not none.
 *
 * @param exit the last exit or lowering, while it holds and nothing was decided after it
 */
public record Standing(
        @Nullable Category category,
        @Nullable Level level,
        @Nullable Exit exit) {

    /** As a case is opened with. */
    public static Decision<Standing> opened(@Nullable Category category, @Nullable Level level) {
        return forbids(category, level)
                ? new Refused<>(new Obstacle.CategoryThreeAtLevelOne())
                : new Taken<>(new Standing(category, level, null));
    }

    /** As decided; a lowering can be reopened until somebody decides anew. */
    public Decision<Standing> set(LevelDecision decision, Instant at, EventId fact) {
        if (forbids(decision.category(), decision.level())) {
            return new Refused<>(new Obstacle.CategoryThreeAtLevelOne());
        }
        Exit lowering = isLoweredBy(decision.level()) ? new Exit(null, at, fact, level) : null;
        return new Taken<>(new Standing(decision.category(), decision.level(), lowering));
    }

    /** Whether that level is below the one they are managed at. */
    public boolean isLoweredBy(Level to) {
        return level != null && to.number() < level.number();
    }

    /** Whether meetings of several agencies manage them. */
    public boolean isAboveLevel1() {
        return level != null && level != Level.ONE;
    }

    /** Leaves the level they are managed at and stays managed at level 1. */
    public Decision<Standing> leaveLevel(ExitFrom from, Instant at, EventId fact) {
        if (level == null || level == Level.ONE || from != exitOf(level)) {
            return new Refused<>(new ExitRefusal.NotAtThatLevel(from));
        }
        if (category == Category.THREE) {
            return new Refused<>(new ExitRefusal.CategoryThreeLeavesAltogether());
        }
        return new Taken<>(new Standing(category, Level.ONE, new Exit(from, at, fact, level)));
    }

    /** What stands against closing the case without a decision on risk. */
    public Optional<Refusal> obstacleToClosing(ClosingReason reason) {
        boolean decided = level == Level.TWO || level == Level.THREE;
        boolean byDecisionOnly = category == Category.THREE && reason != ClosingReason.OPENED_IN_ERROR;
        return decided || byDecisionOnly ? Optional.of(new ExitRefusal.LeavesByDecision()) : Optional.empty();
    }

    /** As it was before the exit that holds. */
    public Standing reopened() {
        return exit == null ? this : new Standing(category, exit.before(), null);
    }

    /** Without the exit that held: whoever leaves altogether leaves nothing behind that could be taken back alone. */
    public Standing settled() {
        return new Standing(category, level, null);
    }

    /** What somebody who asks for an exit would most likely leave. */
    public ExitFrom nearestExit() {
        return level == null || category == Category.THREE ? ExitFrom.MAPPA : exitOf(level);
    }

    private static ExitFrom exitOf(Level level) {
        return switch (level) {
            case ONE -> ExitFrom.MAPPA;
            case TWO -> ExitFrom.LEVEL_2;
            case THREE -> ExitFrom.LEVEL_3;
        };
    }

    private static boolean forbids(@Nullable Category category, @Nullable Level level) {
        return category == Category.THREE && level == Level.ONE;
    }
}
