package sightline.platform.journal.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

/** The history as it went: a fingerprint of all of it, and the last of its points in words. */
final class Trace {
    private final Deque<String> last = new ArrayDeque<>();
    private final int keep;
    private long fingerprint = 1;

    /** @param keep how many of the last points to keep in words */
    Trace(int keep) {
        this.keep = keep;
    }

    void note(long now, Actor who, String what) {
        fingerprint = 31 * (31 * (31 * fingerprint + now) + who.name().hashCode()) + what.hashCode();
        if (keep > 0) {
            if (last.size() == keep) {
                last.removeFirst();
            }
            last.addLast("%6d %-22s %s".formatted(now, who, what));
        }
    }

    long fingerprint() {
        return fingerprint;
    }

    String words() {
        return String.join("\n", last);
    }
}
