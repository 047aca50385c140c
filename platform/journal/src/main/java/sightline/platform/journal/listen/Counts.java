package sightline.platform.journal.listen;

import java.util.EnumMap;
import java.util.Map;

/** What became of the events of one transaction; thrown away with it when it fails. */
final class Counts {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    void one(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    void clear() {
        counts.clear();
    }

    void addTo(Tally tally) {
        counts.forEach(tally::add);
    }
}
