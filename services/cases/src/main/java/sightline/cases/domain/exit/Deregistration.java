package sightline.cases.domain.exit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ExitFrom;

/**
 * Somebody's decision that a person leaves a level, or leaves MAPPA.
 *
 * @param rationale why, in words that stay here; null when none was given, which stands against the exit
 * @param handled each outstanding action and what becomes of it
 */
public record Deregistration(ExitFrom from, @Nullable String rationale, List<ActionHandled> handled) {

    public Deregistration {
        handled = List.copyOf(handled);
    }

    /** What the exit guard judges. */
    public ExitAttempt attempt() {
        return new ExitAttempt.Leaving(from, rationale != null, handled);
    }
}
