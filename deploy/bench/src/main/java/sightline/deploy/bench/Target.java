package sightline.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.path.OurBus;
import sightline.deploy.bench.path.OurPath;
import sightline.deploy.bench.path.PeerOutbox;

/** What we have set ourselves, and what was measured. It reports and decides nothing: a benchmark is no test. */
record Target(String what, double limit, boolean atMost, double measured) {

    boolean met() {
        return atMost ? measured <= limit : measured >= limit;
    }

    static List<Target> of(BusBench.Found bus, FeedBench.@Nullable Found feed) {
        List<Target> targets = new ArrayList<>();
        for (Map.Entry<Integer, Series> one : bus.rates().entrySet()) {
            int rate = one.getKey();
            Series series = one.getValue();
            String path = "bus, commit to listener, at %,d/s: ".formatted(rate);
            double p50 = series.ratio(OurPath.HEARD, 50);
            double toConsumer = series.ratio(OurBus.ON_THE_TOPIC, 50);
            targets.add(new Target(path + "ratio to the floor at p50", rate <= 500 ? 1.5 : 2, true, p50));
            targets.add(new Target(path + "ratio at p99", 2, true, series.ratio(OurPath.HEARD, 99)));
            for (PeerOutbox.Manner peer : List.of(PeerOutbox.Manner.POLLED, PeerOutbox.Manner.ORDERED_BY_TRANSACTION)) {
                targets.add(new Target(
                        "bus, to a consumer, at %,d/s: ahead of %s".formatted(rate, peer.name()),
                        series.ratio(peer.name(), 50),
                        true,
                        toConsumer));
            }
        }
        targets.add(
                new Target("events/s to the bus", 4_000, false, bus.sustained().onTheBus()));
        targets.add(new Target(
                "events/s through a listener", 1_500, false, bus.sustained().heard()));
        if (feed != null) {
            Series series = feed.series();
            String path = "feed, to the agency's stream, at %,d/s: ".formatted(feed.rate());
            targets.add(new Target(path + "ratio at p50", 2.5, true, series.ratio(FeedBench.SHOWN, 50)));
            targets.add(new Target(path + "ratio at p99", 4, true, series.ratio(FeedBench.SHOWN, 99)));
            targets.add(new Target("events/s through the feeds listener", 1_500, false, feed.takes()));
            targets.add(new Target("feed from an empty cursor, entries/s", 5_000, false, feed.fromEmptyCursor()));
        }
        return List.copyOf(targets);
    }
}
