package sightline.platform.journal.simulation;

import java.util.EnumMap;
import java.util.Map;

/** How often each thing was seen. */
final class Sightings {
    private final Map<Sighting, Long> counts = new EnumMap<>(Sighting.class);

    void saw(Sighting what) {
        saw(what, 1);
    }

    void saw(Sighting what, long times) {
        if (times > 0) {
            counts.merge(what, times, Long::sum);
        }
    }

    Map<Sighting, Long> counts() {
        return counts;
    }
}
