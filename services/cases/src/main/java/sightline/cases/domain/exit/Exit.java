package sightline.cases.domain.exit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;

/**
 * An exit that was accepted and holds: it can be reopened when a fact comes to light that it had not answered.
 *
 * @param from what the person left; null when their level was lowered
 * @param at when they left
 * @param fact the fact that says so
 * @param before the level that holds again when it is reopened; null when none was set
 */
public record Exit(
        @Nullable ExitFrom from,
        Instant at,
        EventId fact,
        @Nullable Level before) {

    /**
     * The fact that takes it back.
     *
     * @param reasons the exit in question, and the facts that came to light; only itself, when it lacked something
     */
    public Optional<EventId> reopenedBy(List<EventId> reasons) {
        return reasons.contains(fact)
                ? Optional.of(reasons.stream()
                        .filter(one -> !one.equals(fact))
                        .findFirst()
                        .orElse(fact))
                : Optional.empty();
    }
}
