package sightline.deploy.bench;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.deploy.bench.feed.FeedStage;
import sightline.deploy.bench.guard.GuardBench;
import sightline.deploy.bench.measure.OpenLoop;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.pages.PagesBench;
import sightline.deploy.bench.search.SearchBench;
import sightline.deploy.bench.stage.Stage;

/** The benchmarks: {@code ./sightline bench latency}. It starts what it needs and leaves nothing behind. */
public final class Bench {
    private static final int MISUSED = 2;
    private static final int GUARDED_RATE = 100;
    private static final int QUERIES = 400;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Choices choices;
        try {
            choices = Choices.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Choices.USAGE);
            System.exit(MISUSED);
            return;
        }
        System.out.println(
                switch (choices.benchmark()) {
                    case LATENCY -> latency(choices);
                    case ACCESS -> access(choices);
                    case SEARCH -> search(choices);
                    case PAGES -> pages(choices);
                });
        // Kafka's client and the token issuer may keep threads of theirs a while
        System.exit(0);
    }

    private static String latency(Choices choices) throws Exception {
        Findings findings = run(choices);
        return choices.json() ? new JsonReport(findings).text() : new TextReport(findings).text();
    }

    private static String access(Choices choices) throws Exception {
        Machine machine = Machine.now();
        say("PostgreSQL and Kafka are starting, then two of each service");
        Stopwatch stopwatch = new Stopwatch();
        try (Stage stage = Stage.start();
                OpenLoop loop = new OpenLoop(stopwatch)) {
            if (!GuardBench.possible(stage)) {
                throw new IllegalStateException(
                        "services/cases or services/feeds is not built. Build them with: mvn -DskipTests package");
            }
            var plan = new GuardBench.Plan(
                    choices.rateOr(GUARDED_RATE), choices.rounds(), choices.window(), choices.seed());
            var report = new GuardReport(plan, new GuardBench(stage, stopwatch, loop, plan).run(), machine);
            return choices.json() ? report.json() : report.text();
        }
    }

    private static String search(Choices choices) throws Exception {
        Machine machine = Machine.now();
        say("PostgreSQL and Kafka are starting, then cases, and a nation is made up");
        try (Stage stage = Stage.start()) {
            if (!SearchBench.possible(stage)) {
                throw new IllegalStateException(
                        "services/cases is not built. Build it with: mvn -DskipTests -pl services/cases -am package");
            }
            try (SearchBench bench = new SearchBench(stage, choices.seed(), Bench::say)) {
                var report = new SearchReport(bench.run(choices.rateOr(QUERIES)), machine, choices.seed());
                return choices.json() ? report.json() : report.text();
            }
        }
    }

    private static String pages(Choices choices) throws Exception {
        Machine machine = Machine.now();
        say("PostgreSQL and Kafka are starting, then the pages and the services they ask");
        try (Stage stage = Stage.start()) {
            if (!PagesBench.possible(stage)) {
                throw new IllegalStateException(
                        "The pages or a service they ask are not built. Build them with: mvn -DskipTests package");
            }
            PagesReport report = new PagesReport(new PagesBench(stage).run(), machine);
            return choices.json() ? report.json() : report.text();
        }
    }

    private static Findings run(Choices choices) throws Exception {
        Machine machine = Machine.now();
        long start = System.nanoTime();
        say("PostgreSQL and Kafka are starting");
        Stopwatch stopwatch = new Stopwatch();
        try (Stage stage = Stage.start();
                OpenLoop loop = new OpenLoop(stopwatch);
                BusBench bus = new BusBench(stage, stopwatch, loop, choices)) {
            say("the bus: warm-up, then %d rounds".formatted(choices.rounds()));
            BusBench.Found onTheBus = bus.run();
            String whyNoFeed = whyNoFeed(choices, stage);
            FeedBench.Found feed = whyNoFeed.isEmpty() ? feed(stage, stopwatch, loop, bus, choices) : null;
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Findings(choices, machine, Machine.load(), took, stage.versions(), onTheBus, feed, whyNoFeed);
        }
    }

    private static FeedBench.@Nullable Found feed(
            Stage stage, Stopwatch stopwatch, OpenLoop loop, BusBench bus, Choices choices) throws Exception {
        say("the feeds service is starting, and 420 agencies connect");
        try (FeedStage feeds = new FeedStage(stage, stopwatch, loop, choices.seed())) {
            return new FeedBench(feeds, bus.floor(), loop, choices).run();
        }
    }

    private static String whyNoFeed(Choices choices, Stage stage) {
        if (!choices.withFeed()) {
            return "--no-feed was asked for";
        }
        return FeedStage.possible(stage)
                ? ""
                : "services/feeds is not built. Build it with: mvn -DskipTests -pl services/feeds -am package";
    }

    /** Progress goes where it does not mix with the findings. */
    private static void say(String what) {
        System.err.println(what);
    }
}
