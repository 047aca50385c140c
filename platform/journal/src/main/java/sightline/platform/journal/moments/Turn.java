package sightline.platform.journal.moments;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of looking once for what is due.
 *
 * @param more something was done, so there may be more at once
 * @param untilNext how long until the next moment by the database's clock; empty when none is known
 */
public record Turn(boolean more, Optional<Duration> untilNext) {
    /** Look again at once. */
    public static final Turn AGAIN = new Turn(true, Optional.empty());
}
