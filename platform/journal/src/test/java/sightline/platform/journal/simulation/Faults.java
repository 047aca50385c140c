package sightline.platform.journal.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The weather of one seed: some kinds of fault, each more or less often, until it clears. */
final class Faults {
    private final SplittableRandom random;
    private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);
    private boolean clear;

    /** Every seed leaves some kinds out: a fault that always strikes hides what the others would show. */
    Faults(SplittableRandom random) {
        this.random = random;
        for (Fault one : Fault.values()) {
            if (random.nextInt(10) < 6) {
                rates.put(one, one.rate() * (0.3 + 1.7 * random.nextDouble()));
            }
        }
    }

    boolean strikes(Fault one) {
        if (clear) {
            return false;
        }
        Double rate = rates.get(one);
        if (rate == null || random.nextDouble() >= rate) {
            return false;
        }
        counts.merge(one, 1L, Long::sum);
        return true;
    }

    void clear() {
        clear = true;
    }

    boolean areOver() {
        return clear;
    }

    Map<Fault, Long> counts() {
        return counts;
    }
}
