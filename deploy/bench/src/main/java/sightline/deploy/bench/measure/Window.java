package sightline.deploy.bench.measure;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** A stretch of events that are measured together: when each of them reached each mark for the first time. */
public final class Window {
    private final int number;
    private final int size;
    private final Mark last;
    private final Map<Mark, AtomicLongArray> moments = new EnumMap<>(Mark.class);
    private final CountDownLatch complete;
    private final AtomicInteger failures = new AtomicInteger();

    Window(int number, int size, Mark last) {
        this.number = number;
        this.size = size;
        this.last = last;
        this.complete = new CountDownLatch(size);
        for (Mark mark : Mark.values()) {
            moments.put(mark, new AtomicLongArray(size));
        }
    }

    public int size() {
        return size;
    }

    public UUID name(int place) {
        return EventNames.of(number, place);
    }

    /** Notes this moment; an event that reaches a mark again has reached it already. */
    void mark(UUID name, Mark mark, long nanos) {
        if (EventNames.window(name) == number && EventNames.place(name) < size) {
            mark(EventNames.place(name), mark, nanos);
        }
    }

    void mark(int place, Mark mark, long nanos) {
        boolean first = all(mark).compareAndSet(place, 0, nanos);
        if (first && mark == last) {
            complete.countDown();
        }
    }

    /** A request that was not taken has no event to wait for; the first of them is said aloud. */
    void failed(Exception why) {
        if (failures.getAndIncrement() == 0) {
            System.err.println("A request was not taken: " + why);
        }
        complete.countDown();
    }

    /** Requests that were not taken. */
    public int failures() {
        return failures.get();
    }

    /** Events that have not reached the last mark. */
    public long missing() {
        return complete.getCount();
    }

    boolean await(Duration patience) throws InterruptedException {
        return complete.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How long the events took from one mark to another, for those that reached both. */
    public Latencies between(Mark from, Mark to) {
        Latencies latencies = new Latencies();
        for (int place = 0; place < size; place++) {
            long begun = all(from).get(place);
            long ended = all(to).get(place);
            if (begun != 0 && ended != 0) {
                latencies.add(ended - begun);
            }
        }
        return latencies;
    }

    /** When an event of this window reached a mark; 0 when it has not, or is none of this window. */
    public long moment(UUID name, Mark mark) {
        boolean ours = EventNames.window(name) == number && EventNames.place(name) < size;
        return ours ? all(mark).get(EventNames.place(name)) : 0;
    }

    /** The moment the last event reached a mark. */
    public long latest(Mark mark) {
        long latest = Long.MIN_VALUE;
        for (int place = 0; place < size; place++) {
            long at = all(mark).get(place);
            latest = at == 0 ? latest : Math.max(latest, at);
        }
        return latest;
    }

    private AtomicLongArray all(Mark mark) {
        AtomicLongArray all = moments.get(mark);
        if (all == null) {
            throw new IllegalStateException("Every mark has its moments");
        }
        return all;
    }
}
