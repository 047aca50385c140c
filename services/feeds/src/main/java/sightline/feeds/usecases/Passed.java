package sightline.feeds.usecases;

import java.util.List;
import sightline.feeds.domain.FeedEntry;

/** How far a reader has come: numbers stay given when their case is erased, and nothing is there to be read at them. */
final class Passed {
    private Passed() {}

    /**
     * The last number passed by reading so many from a cursor on.
     *
     * @param latest the feed's last number, asked for before the entries were
     * @param entries what there was
     */
    static long after(long cursor, int atMost, long latest, List<FeedEntry> entries) {
        long reached = Math.max(cursor, Math.min(cursor + atMost, latest));
        return entries.isEmpty() ? reached : Math.max(reached, entries.getLast().sequence());
    }
}
