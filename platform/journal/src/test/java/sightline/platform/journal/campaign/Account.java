package sightline.platform.journal.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a campaign came to. Every count below is a broken promise unless it is in {@code seen}.
 *
 * @param lost acknowledged to a writer and not in the ledger
 * @param phantom refused or rolled back and in the ledger all the same
 * @param torn changes of which only a part is in the ledger
 * @param misnumbered numbers of a case that are missing or double in the ledger
 * @param forwardGaps events on the topic before the first copy of their predecessor
 * @param unsent events of the ledger that are not on the topic, or on it and not in the ledger
 * @param missing effects that did not happen
 * @param doubled effects that happened again
 * @param outOfOrder effects that happened before their predecessor's
 * @param undrained 1 when it did not come to rest in time
 * @param drain how long it took to come to rest
 * @param seen what there was: changes, facts, copies
 */
record Account(
        long lost,
        long phantom,
        long torn,
        long misnumbered,
        long forwardGaps,
        long unsent,
        long missing,
        long doubled,
        long outOfOrder,
        long undrained,
        Duration drain,
        Map<String, Long> seen) {

    /** The promises that were broken, each with how often. */
    List<String> broken() {
        Map<String, Long> counts = new TreeMap<>(Map.of(
                "lost", lost,
                "phantom", phantom,
                "torn", torn,
                "misnumbered", misnumbered,
                "forward gaps", forwardGaps,
                "unsent", unsent,
                "missing effects", missing,
                "doubled effects", doubled,
                "effects out of order", outOfOrder,
                "undrained", undrained));
        List<String> broken = new ArrayList<>();
        counts.forEach((promise, count) -> {
            if (count != 0) {
                broken.add(promise + ": " + count);
            }
        });
        return broken;
    }

    @Override
    public String toString() {
        return "%s; at rest after %d ms; broken: %s".formatted(new TreeMap<>(seen), drain.toMillis(), broken());
    }
}
