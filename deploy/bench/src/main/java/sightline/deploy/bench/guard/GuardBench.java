package sightline.deploy.bench.guard;

import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sightline.deploy.bench.feed.FeedStage;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.OpenLoop;
import sightline.deploy.bench.measure.Requests;
import sightline.deploy.bench.measure.Schedule;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.measure.Window;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Stage;

/**
 * What row security and the audit cost whoever writes, looks, or follows a feed: the services as they are shipped and
 * the same without, taking turns in one run.
 */
public final class GuardBench {
    /** What the others are compared with. */
    public static final String OFF = "unguarded";

    /** As it is shipped. */
    public static final String ON = "guarded";

    /* With less, what is measured is the compiler, which the guarded one with its more code keeps busy for longer. */
    private static final int WARMING_RATE = 150;

    private static final Duration WARMING = Duration.ofSeconds(30);

    private final Stage stage;
    private final Stopwatch stopwatch;
    private final OpenLoop loop;
    private final Plan plan;
    private final Random random;

    /**
     * What is asked for.
     *
     * @param rate arrests, looks and announced events a second
     * @param window how long each of the two is measured in one round
     */
    public record Plan(int rate, int rounds, Duration window, long seed) {}

    public GuardBench(Stage stage, Stopwatch stopwatch, OpenLoop loop, Plan plan) {
        this.stage = stage;
        this.stopwatch = stopwatch;
        this.loop = loop;
        this.plan = plan;
        this.random = new Random(plan.seed());
    }

    /** False when a service is not built. */
    public static boolean possible(Stage stage) {
        return List.of("cases", "feeds").stream().allMatch(one -> Files.exists(BenchedService.jar(stage.root(), one)));
    }

    /** By what was done: writing, looking, following. */
    public Map<String, Series> run() throws Exception {
        Map<String, Series> found = new LinkedHashMap<>();
        try (CasesStage on = new CasesStage(stage, stopwatch, Guarding.ON);
                CasesStage off = new CasesStage(stage, stopwatch, Guarding.OFF)) {
            on.open();
            off.open();
            found.put("write: an arrest is recorded", turns(over(on.arrests()), over(off.arrests())));
            found.put("look: a case is shown", turns(over(on.looks()), over(off.looks())));
        }
        try (FeedStage on = new FeedStage(stage, stopwatch, loop, plan.seed(), Guarding.ON);
                FeedStage off = new FeedStage(stage, stopwatch, loop, plan.seed(), Guarding.OFF)) {
            on.open();
            off.open();
            found.put("feed: the agency's stream has it", turns(shown(on), shown(off)));
        }
        return found;
    }

    /** One window of one of the two. */
    private interface Turn {
        Measured take(int rate, Duration length) throws Exception;
    }

    private record Measured(Latencies latencies, long missing) {}

    private Turn over(Requests requests) {
        return (rate, length) -> {
            Window window = loop.run(requests, Schedule.poisson(rate, length, random), Mark.COMMITTED, random);
            return new Measured(window.between(Mark.INTENDED, Mark.COMMITTED), window.missing() + window.failures());
        };
    }

    private Turn shown(FeedStage feeds) {
        return (rate, length) -> {
            FeedStage.Shown shown = feeds.run(rate, length, random);
            return new Measured(shown.fromIntended(), shown.missing());
        };
    }

    private Series turns(Turn on, Turn off) throws Exception {
        // Both JVMs are new, and a service that has run for a while is what is asked about; nothing of this counts.
        on.take(WARMING_RATE, WARMING);
        off.take(WARMING_RATE, WARMING);
        Series series = new Series(OFF);
        for (int round = 0; round < plan.rounds(); round++) {
            boolean onFirst = random.nextBoolean();
            if (onFirst) {
                add(ON, on, series);
            }
            add(OFF, off, series);
            if (!onFirst) {
                add(ON, on, series);
            }
        }
        return series;
    }

    private void add(String name, Turn turn, Series series) throws Exception {
        Measured measured = turn.take(plan.rate(), plan.window());
        series.add(name, measured.latencies(), measured.missing());
    }
}
