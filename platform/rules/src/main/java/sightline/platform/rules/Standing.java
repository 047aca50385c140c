package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.EventId;

/**
 * A suspicion that nothing known so far speaks against.
 *
 * @param fires the moment at which it becomes an alert, had everything been known when it happened
 * @param until from when on another limit of the same duty speaks in its place
 * @param because the facts that make it true
 */
record Standing(Instant fires, @Nullable Instant until, List<EventId> because) {

    Standing(Instant fires, List<EventId> because) {
        this(fires, null, because);
    }

    /** The moment at which it fires for somebody who knows this much since then; a limit long past fires at once. */
    Instant firesKnownSince(Instant known) {
        return fires.isBefore(known) ? known : fires;
    }

    boolean speaksAt(Instant moment) {
        return until == null || moment.isBefore(until);
    }
}
