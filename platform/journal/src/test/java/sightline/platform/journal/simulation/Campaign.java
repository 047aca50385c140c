package sightline.platform.journal.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Many histories, and what all of them saw. */
final class Campaign {
    private final Map<Sighting, Long> sightings = new EnumMap<>(Sighting.class);
    private final Map<Fault, Long> faults = new EnumMap<>(Fault.class);
    private final List<History> red = new ArrayList<>();
    private final long started = System.nanoTime();
    private int histories;
    private long events;
    private long points;
    private long longestRest;

    void run(long seed) throws Exception {
        History history = History.of(seed, Design.REAL);
        if (history.isRed()) {
            red.add(history);
        }
        history.sightings().forEach((what, times) -> sightings.merge(what, times, Long::sum));
        history.faults().forEach((what, times) -> faults.merge(what, times, Long::sum));
        histories++;
        events += history.events();
        points += history.points();
        longestRest = Math.max(longestRest, history.pointsToRest());
    }

    List<History> red() {
        return red;
    }

    Map<Sighting, Long> sightings() {
        return sightings;
    }

    Map<Fault, Long> faults() {
        return faults;
    }

    long longestRest() {
        return longestRest;
    }

    String report() {
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return """
                %d histories, %d red, %d events, %d points in %d ms (%d histories a minute); at most %d points to rest
                faults %s
                seen   %s""".formatted(
                        histories,
                        red.size(),
                        events,
                        points,
                        took.toMillis(),
                        histories * 60_000L / Math.max(1, took.toMillis()),
                        longestRest,
                        faults,
                        sightings);
    }
}
