package sightline.deploy.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sightline.deploy.bench.measure.ClosedLoop;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.OpenLoop;
import sightline.deploy.bench.measure.Schedule;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.measure.Window;
import sightline.deploy.bench.path.Facts;
import sightline.deploy.bench.path.Floor;
import sightline.deploy.bench.path.OurBus;
import sightline.deploy.bench.path.OurPath;
import sightline.deploy.bench.path.PeerOutbox;
import sightline.deploy.bench.path.Variant;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;

/** From the commit to the listener: our path, the floor and the peers, taking turns on one machine in one JVM. */
final class BusBench implements AutoCloseable {
    private static final int CASES = 1_000;
    private static final int SUSTAINED_WRITERS = 16;
    private static final int[] WARM_UP_RATES = {200, 1500};

    private final Choices choices;
    private final Random random;
    private final Stopwatch stopwatch;
    private final OpenLoop loop;
    private final Pool pool;
    private final Pool plainPool;
    private final Floor floor;
    private final OurPath ours;
    private final List<Variant> variants;

    /**
     * What was found.
     *
     * @param rates the paths, by rate
     * @param steps where the time of our path goes, by rate
     */
    record Found(Map<Integer, Series> rates, Map<Integer, Series> steps, ClosedLoop.Throughput sustained) {}

    /** A stretch of our path, between two marks. */
    private record Step(String name, Mark from, Mark to) {}

    private static final List<Step> FLOOR_STEPS = List.of(
            new Step("floor: insert and commit", Mark.STARTED, Mark.COMMITTED),
            new Step("floor: Kafka, to the consumer", Mark.COMMITTED, Mark.CONSUMED));

    private static final List<Step> STEPS = List.of(
            new Step("waiting for a writer", Mark.INTENDED, Mark.STARTED),
            new Step("append and commit", Mark.STARTED, Mark.COMMITTED),
            new Step("relay wakes, reads, sends", Mark.COMMITTED, Mark.SENT),
            new Step("Kafka, and the listener polls", Mark.SENT, Mark.CONSUMED),
            new Step("(Kafka, to the acknowledgement)", Mark.SENT, Mark.ACKNOWLEDGED),
            new Step("inbox, to the listener", Mark.CONSUMED, Mark.HEARD),
            new Step("effect and inbox commit", Mark.HEARD, Mark.ACTED));

    BusBench(Stage stage, Stopwatch stopwatch, OpenLoop loop, Choices choices)
            throws SQLException, InterruptedException {
        this.choices = choices;
        this.stopwatch = stopwatch;
        this.loop = loop;
        this.random = new Random(choices.seed());
        Database database = stage.database("bench").withJournal();
        Facts facts = new Facts(CASES, choices.seed());
        this.pool = new Pool(database, OpenLoop.WRITERS);
        Database plain = stage.database("plain").withJournal();
        this.plainPool = new Pool(plain, OpenLoop.WRITERS);
        this.floor = new Floor(stage, database, pool, facts, stopwatch);
        this.ours = new OurPath(stage, database, stage.topic("sightline.events"), pool, facts, stopwatch);
        this.variants = List.of(
                floor,
                new OurBus(stage, plain, stage.topic("sightline.plain"), plainPool, facts, stopwatch),
                ours,
                new PeerOutbox(PeerOutbox.Manner.POLLED, stage, database, pool, facts, stopwatch),
                new PeerOutbox(PeerOutbox.Manner.ORDERED_BY_TRANSACTION, stage, database, pool, facts, stopwatch));
    }

    Floor floor() {
        return floor;
    }

    Found run() throws InterruptedException {
        warmUp();
        Map<Integer, Series> rates = new LinkedHashMap<>();
        Map<Integer, Series> steps = new LinkedHashMap<>();
        for (int round = 0; round < choices.rounds(); round++) {
            for (int rate : choices.rates()) {
                Series series = rates.computeIfAbsent(rate, any -> new Series(Floor.NAME));
                Series stretches = steps.computeIfAbsent(rate, any -> new Series(""));
                for (Variant one : shuffled()) {
                    Window window = measure(one, rate, choices.window());
                    one.ends()
                            .forEach(end -> series.add(
                                    end.series(),
                                    window.between(Mark.INTENDED, end.mark()),
                                    window.missing() + window.failures()));
                    if (one == floor) {
                        FLOOR_STEPS.forEach(step -> add(step, window, stretches));
                    }
                    if (one == ours) {
                        STEPS.forEach(step -> add(step, window, stretches));
                    }
                }
            }
        }
        return new Found(rates, steps, sustained());
    }

    private static void add(Step step, Window window, Series stretches) {
        stretches.add(step.name(), window.between(step.from(), step.to()), 0);
    }

    /** All paths at a low and a high rate, until the compiler has seen them; every case is met by the inbox. */
    private void warmUp() throws InterruptedException {
        for (int rate : WARM_UP_RATES) {
            for (Variant one : variants) {
                measure(one, rate, choices.warmUp());
            }
        }
    }

    private Window measure(Variant one, int rate, Duration length) throws InterruptedException {
        one.begin();
        try {
            Mark last = one.ends().getLast().mark();
            return loop.run(one, Schedule.poisson(rate, length, random), last, random);
        } finally {
            one.rest();
        }
    }

    private List<Variant> shuffled() {
        List<Variant> shuffled = new ArrayList<>(variants);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** As much as our path takes for as long as a rate is measured, guessed from what it should at least take. */
    private ClosedLoop.Throughput sustained() throws InterruptedException {
        int events = Math.min(choices.seconds(), 10) * 4_000;
        return new ClosedLoop(stopwatch, SUSTAINED_WRITERS).run(ours, events, choices.seed());
    }

    @Override
    public void close() throws SQLException {
        for (Variant one : variants) {
            one.close();
        }
        pool.close();
        plainPool.close();
    }
}
