package sightline.deploy.bench.measure;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import sightline.deploy.parts.Deadline;

/**
 * Starts requests when they are due, never when the last one has come back: a system that stalls is measured for every
 * request that would have come meanwhile (no coordinated omission).
 */
public final class OpenLoop implements AutoCloseable {
    /** More than are ever in flight while the system keeps up; a request that finds them all busy waits, measured. */
    public static final int WRITERS = 32;

    private static final long LEAD_NANOS = Duration.ofMillis(10).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /* As long as a system may take for all that piled up while it was asked for more than it can do. */
    private static final Duration UNTIL_IDLE = Duration.ofMinutes(5);

    private final ExecutorService writers = Executors.newFixedThreadPool(
            WRITERS, Thread.ofPlatform().name("writer-", 0).daemon().factory());
    private final AtomicInteger underWay = new AtomicInteger();
    private final Stopwatch stopwatch;

    public OpenLoop(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    /**
     * Runs one window and waits until its last event has reached the last mark, or for long enough. It begins when
     * nothing of the one before is under way.
     */
    public Window run(Requests requests, Schedule schedule, Mark last, Random random) throws InterruptedException {
        if (!Deadline.in(UNTIL_IDLE).await(Duration.ofMillis(5), () -> underWay.get() == 0)) {
            throw new IllegalStateException("What was asked for in the window before is under way still");
        }
        Window window = stopwatch.open(schedule.size(), last);
        long start = System.nanoTime() + LEAD_NANOS;
        for (int place = 0; place < schedule.size(); place++) {
            long due = start + schedule.nanos()[place];
            window.mark(place, Mark.INTENDED, due);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            UUID name = window.name(place);
            int which = random.nextInt(Integer.MAX_VALUE);
            underWay.incrementAndGet();
            writers.execute(() -> take(requests, window, name, which));
        }
        window.await(PATIENCE);
        return window;
    }

    private void take(Requests requests, Window window, UUID name, int which) {
        window.mark(name, Mark.STARTED, System.nanoTime());
        try {
            requests.take(name, which);
        } catch (Exception e) {
            window.failed(e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public void close() {
        writers.shutdownNow();
    }
}
