package sightline.deploy.bench;

import java.util.Random;
import sightline.deploy.bench.feed.Deliveries;
import sightline.deploy.bench.feed.FeedStage;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.OpenLoop;
import sightline.deploy.bench.measure.Schedule;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.measure.Window;
import sightline.deploy.bench.path.Floor;

/** From the commit to the agencies' live streams, taking turns with the floor while all streams stay connected. */
final class FeedBench {
    static final String SHOWN = "feed: the agency's stream has it";
    static final String SINCE_COMMIT = "(feed, counted from the commit)";

    private static final int BACKLOG = 6_000;
    private static final int QUICK_BACKLOG = 2_000;

    private final FeedStage stage;
    private final Floor floor;
    private final OpenLoop loop;
    private final Choices choices;
    private final Random random;

    /**
     * What was found.
     *
     * @param takes events per second that the service works through when many are waiting
     * @param fromEmptyCursor entries per second for a reader who begins at the beginning
     */
    record Found(int rate, int streams, Series series, Deliveries deliveries, double takes, double fromEmptyCursor) {}

    FeedBench(FeedStage stage, Floor floor, OpenLoop loop, Choices choices) {
        this.stage = stage;
        this.floor = floor;
        this.loop = loop;
        this.choices = choices;
        this.random = new Random(choices.seed() + 2);
    }

    Found run() throws Exception {
        stage.open();
        int rate = choices.headline();
        // The service's JVM is new; ours is warm already
        stage.run(rate, choices.warmUp().multipliedBy(2), random);
        Series series = new Series(Floor.NAME);
        for (int round = 0; round < choices.rounds(); round++) {
            boolean floorFirst = random.nextBoolean();
            if (floorFirst) {
                floor(rate, series);
            }
            FeedStage.Shown shown = stage.run(rate, choices.window(), random);
            series.add(SHOWN, shown.fromIntended(), shown.missing());
            series.add(SINCE_COMMIT, shown.fromCommit(), shown.missing());
            if (!floorFirst) {
                floor(rate, series);
            }
        }
        Deliveries deliveries = stage.deliveries();
        double takes = stage.takes(choices.seconds() < 5 ? QUICK_BACKLOG : BACKLOG);
        return new Found(rate, stage.connected(), series, deliveries, takes, stage.fromEmptyCursor());
    }

    private void floor(int rate, Series series) throws InterruptedException {
        Window window = loop.run(floor, Schedule.poisson(rate, choices.window(), random), Mark.CONSUMED, random);
        series.add(Floor.NAME, window.between(Mark.INTENDED, Mark.CONSUMED), window.missing() + window.failures());
    }
}
