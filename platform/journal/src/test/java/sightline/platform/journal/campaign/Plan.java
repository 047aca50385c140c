package sightline.platform.journal.campaign;

import java.time.Duration;
import java.util.List;

/**
 * One run of the campaign.
 *
 * @param faults done in an order the seed chooses, again and again
 * @param seconds how long; every fault is done once at least
 * @param relays how the relays work
 * @param listeners how the listeners work
 * @param drainWithin how long everything may take to come to rest after the last fault
 */
record Plan(long seed, int seconds, List<Fault> faults, String relays, String listeners, Duration drainWithin) {

    static Plan asBuilt(long seed, int seconds, List<Fault> faults) {
        return new Plan(seed, seconds, faults, "strict", "as built", Duration.ofSeconds(60));
    }

    /** Short, since a defect shows long before. */
    static Plan withDefect(String relays, String listeners, int seconds, List<Fault> faults) {
        return new Plan(1, seconds, faults, relays, listeners, Duration.ofSeconds(10));
    }
}
