package sightline.cases.domain.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exit.ActionHandled;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;

/**
 * Somebody's decision why and how a person is managed.
 *
 * @param rationale why, in words that stay here
 * @param meeting the meeting that decided it
 * @param handled when the level is lowered, each outstanding action and what becomes of it
 */
public record LevelDecision(
        Category category,
        Level level,
        @Nullable String rationale,
        @Nullable MeetingId meeting,
        List<ActionHandled> handled) {

    public LevelDecision {
        handled = List.copyOf(handled);
    }

    /** What the exit guard judges when this lowers the level. */
    public ExitAttempt attempt() {
        return new ExitAttempt.Lowering(level, rationale != null, handled);
    }
}
