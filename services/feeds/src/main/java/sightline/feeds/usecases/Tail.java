package sightline.feeds.usecases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import sightline.feeds.domain.FeedEntry;

/**
 * The newest entries of one agency's feed, held once for all its open streams; whoever is further behind reads the
 * database. So a slow reader costs nothing here.
 */
final class Tail {
    static final int KEPT = 512;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<FeedEntry> kept = new ArrayDeque<>();
    private long latest;

    /** Takes entries in order; what is known already is passed over, and after a hole only what follows it is kept. */
    void append(List<FeedEntry> entries) {
        lock.lock();
        try {
            for (FeedEntry entry : entries) {
                if (entry.sequence() > latest) {
                    if (entry.sequence() > latest + 1) {
                        kept.clear();
                    }
                    kept.addLast(entry);
                    latest = entry.sequence();
                }
            }
            while (kept.size() > KEPT) {
                kept.removeFirst();
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of what is kept, and has it read from the database again as far as it is there. */
    void forget() {
        lock.lock();
        try {
            kept.clear();
        } finally {
            lock.unlock();
        }
    }

    /** The feed is known to reach so far; the entries are in the database. */
    void reach(long last) {
        lock.lock();
        try {
            if (last > latest) {
                kept.clear();
                latest = last;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    long latest() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits, so that each looks whether it is to stop. */
    void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something after the cursor; false when there is not, in time or before it is to stop. */
    boolean awaitAfter(long cursor, long nanos, BooleanSupplier stop) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (latest <= cursor && left > 0 && !stop.getAsBoolean()) {
                left = moved.awaitNanos(left);
            }
            return latest > cursor;
        } finally {
            lock.unlock();
        }
    }

    /** The entries right after the cursor; none when they are not kept any more, or never were. */
    List<FeedEntry> after(long cursor, int atMost) {
        lock.lock();
        try {
            if (kept.isEmpty() || kept.getFirst().sequence() > cursor + 1) {
                return List.of();
            }
            return kept.stream()
                    .skip(cursor + 1 - kept.getFirst().sequence())
                    .limit(atMost)
                    .toList();
        } finally {
            lock.unlock();
        }
    }
}
