package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sightline.deploy.rehearsal.chronicle.Entry;

/** Something in the timeline of a run, when the system learned of it. */
public sealed interface Step {

    Instant at();

    /** An event of the chronicle, recorded. */
    record Happened(Instant at, Entry entry) implements Step {}

    /** An attempt of the chronicle that the guard refused. */
    record Refused(Instant at, Entry attempt, List<Obstacle> obstacles) implements Step {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** A detector raised an alert. */
    record Raised(Instant at, RaisedAlert alert) implements Step {}

    /** An alert was answered. */
    record Cleared(Instant at, RaisedAlert alert) implements Step {}

    /** What stood against an attempt, as a chronicle names it, and in sentences. */
    record Obstacle(String name, String because, String answeredBy, Optional<Entry> entry) {}
}
