package sightline.platform.journal.listen;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What has become of all the events a listener was sent since it started. */
public final class Tally {
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    public Tally() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new LongAdder());
        }
    }

    void add(Outcome outcome, int howMany) {
        counts.getOrDefault(outcome, new LongAdder()).add(howMany);
    }

    public long of(Outcome outcome) {
        return counts.getOrDefault(outcome, new LongAdder()).sum();
    }
}
