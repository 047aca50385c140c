package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import sightline.platform.access.Telling;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/** Says of the facts of one verb who tells them and that they happened at one moment. */
@ApplicationScoped
class Reporting {
    private final Telling telling;
    private final Clock clock;

    Reporting(Telling telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    /** Each fact anew, with a name of its own; times as exact as the database keeps them. */
    Supplier<Told> of(When when) {
        Instant occurred = when.occurredAt() == null ? clock.instant() : when.occurredAt();
        Occurrence occurrence = Occurrence.at(occurred.truncatedTo(ChronoUnit.MICROS));
        return () -> telling.of(occurrence, when.knownAt());
    }
}
