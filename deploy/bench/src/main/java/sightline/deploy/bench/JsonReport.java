package sightline.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sightline.deploy.bench.measure.ClosedLoop;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.path.Floor;
import sightline.deploy.bench.path.OurBus;
import sightline.deploy.bench.path.OurPath;

/** The findings as one JSON object, for machines. */
record JsonReport(Findings findings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String text() {
        return json().toString();
    }

    ObjectNode json() {
        ObjectNode all = JSON.createObjectNode();
        int rate = findings.choices().headline();
        Series series = headline();
        ratios(all.putObject("bus"), series, OurPath.HEARD, rate)
                .put("what", "from the intended start to the listener being called, over the floor's consumer")
                .put("toConsumerRatioP50", rounded(series.ratio(OurBus.ON_THE_TOPIC, 50)))
                .put("toConsumerRatioP99", rounded(series.ratio(OurBus.ON_THE_TOPIC, 99)));
        feed(all.putObject("feed"));
        all.putObject("floor")
                .put("rate", rate)
                .put("p50Ms", rounded(series.percentileMs(Floor.NAME, 50)))
                .put("p99Ms", rounded(series.percentileMs(Floor.NAME, 99)));
        ArrayNode rates = all.putArray("rates");
        findings.bus().rates().forEach((one, paths) -> {
            ObjectNode node = rates.addObject().put("rate", one);
            paths(node.putArray("paths"), paths);
            Series steps = findings.bus().steps().get(one);
            if (steps != null) {
                ObjectNode stretches = node.putObject("stepsP50Ms");
                steps.names().forEach(step -> stretches.put(step, rounded(steps.percentileMs(step, 50))));
            }
        });
        sustained(all.putObject("sustained"), findings.bus().sustained());
        ArrayNode targets = all.putArray("targets");
        findings.targets().forEach(one -> targets.addObject()
                .put("what", one.what())
                .put(one.atMost() ? "atMost" : "atLeast", rounded(one.limit()))
                .put("measured", rounded(one.measured()))
                .put("met", one.met()));
        surroundings(all);
        return all;
    }

    private Series headline() {
        Series series = findings.bus().rates().get(findings.choices().headline());
        return series == null ? new Series(Floor.NAME) : series;
    }

    private static ObjectNode ratios(ObjectNode node, Series series, String path, int rate) {
        return node.put("ratioP50", rounded(series.ratio(path, 50)))
                .put("ratioP99", rounded(series.ratio(path, 99)))
                .put("p50Ms", rounded(series.percentileMs(path, 50)))
                .put("p99Ms", rounded(series.percentileMs(path, 99)))
                .put("rate", rate);
    }

    private void feed(ObjectNode node) {
        FeedBench.Found feed = findings.feed();
        if (feed == null) {
            node.put("notMeasured", findings.whyNoFeed());
            return;
        }
        ratios(node, feed.series(), FeedBench.SHOWN, feed.rate())
                .put("streams", feed.streams())
                .put("entitled", 8)
                .put("takesPerSecond", rounded(feed.takes()))
                .put("fromEmptyCursorPerSecond", rounded(feed.fromEmptyCursor()));
        paths(node.putArray("paths"), feed.series());
        node.set("deliveries", JSON.valueToTree(feed.deliveries()));
    }

    private static void paths(ArrayNode nodes, Series series) {
        for (String name : series.names()) {
            nodes.addObject()
                    .put("path", name)
                    .put("p50Ms", rounded(series.percentileMs(name, 50)))
                    .put("p99Ms", rounded(series.percentileMs(name, 99)))
                    .put("maxMs", rounded(series.all(name).maxMs()))
                    .put("ratioP50", rounded(series.ratio(name, 50)))
                    .put("ratioP99", rounded(series.ratio(name, 99)))
                    .put("events", series.all(name).count())
                    .put("missing", series.missing(name));
        }
    }

    private static void sustained(ObjectNode node, ClosedLoop.Throughput sustained) {
        node.put("events", sustained.events())
                .put("committedPerSecond", rounded(sustained.committed()))
                .put("onTheBusPerSecond", rounded(sustained.onTheBus()))
                .put("heardPerSecond", rounded(sustained.heard()))
                .put("missing", sustained.missing());
    }

    private void surroundings(ObjectNode all) {
        Machine machine = findings.machine();
        all.putObject("machine")
                .put("cores", machine.cores())
                .put("system", machine.system())
                .put("loadBefore", rounded(machine.loadBefore()))
                .put("loadAfter", rounded(findings.loadAfter()));
        ObjectNode versions = all.putObject("versions").put("java", machine.java());
        findings.versions().forEach(versions::put);
        all.put("seconds", findings.choices().seconds())
                .put("rounds", findings.choices().rounds())
                .put("seed", findings.choices().seed())
                .put("tookSeconds", findings.took().toSeconds());
    }

    /** Three digits after the point say more than the measurement knows. */
    private static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * 1000) / 1000.0 : -1;
    }
}
