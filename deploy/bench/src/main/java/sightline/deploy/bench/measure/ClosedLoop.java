package sightline.deploy.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Writes as fast as the writers can, to see how much gets through. */
public final class ClosedLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stopwatch stopwatch;
    private final int writers;

    public ClosedLoop(Stopwatch stopwatch, int writers) {
        this.stopwatch = stopwatch;
        this.writers = writers;
    }

    /**
     * How many events per second reached each mark, counted from the first request to the last event there: what piled
     * up on the way is counted against it.
     */
    public record Throughput(int events, double committed, double onTheBus, double heard, long missing) {}

    /** Writes so many events. */
    public Throughput run(Requests requests, int events, long seed) throws InterruptedException {
        Window window = stopwatch.open(events, Mark.ACTED);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("SplittableRandom").create(seed + writer);
            threads.add(Thread.ofPlatform().start(() -> write(requests, window, next, random)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        window.await(PATIENCE);
        return new Throughput(
                events,
                perSecond(window, Mark.COMMITTED, start),
                perSecond(window, Mark.ACKNOWLEDGED, start),
                perSecond(window, Mark.ACTED, start),
                window.missing());
    }

    private static void write(Requests requests, Window window, AtomicInteger next, RandomGenerator random) {
        for (int place = next.getAndIncrement(); place < window.size(); place = next.getAndIncrement()) {
            try {
                requests.take(window.name(place), random.nextInt(Integer.MAX_VALUE));
            } catch (Exception e) {
                window.failed(e);
            }
        }
    }

    private static double perSecond(Window window, Mark mark, long start) {
        long reached = window.size() - window.missing();
        return reached == 0 ? 0 : reached * 1e9 / (window.latest(mark) - start);
    }
}
