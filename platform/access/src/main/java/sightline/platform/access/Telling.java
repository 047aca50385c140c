package sightline.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/** Says of a new fact who tells it, when it happened and with which request it came. */
@ApplicationScoped
public class Telling {
    private final Asking asking;
    private final Correlation correlation;
    private final Clock clock;
    private final Ids ids;

    Telling(Asking asking, Correlation correlation, Clock clock, Ids ids) {
        this.asking = asking;
        this.correlation = correlation;
        this.clock = clock;
        this.ids = ids;
    }

    /** Of what happens by being recorded. */
    public Told now() {
        return of(Occurrence.at(clock.instant()), null);
    }

    /** Of what happened in the world. */
    public Told of(Occurrence occurred, @Nullable Instant known) {
        return new Told(
                new EventId(ids.next()),
                asking.actor().agency(),
                asking.actor().id(),
                occurred,
                known,
                correlation.id(),
                null);
    }
}
