package sightline.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import sightline.deploy.bench.measure.ClosedLoop;
import sightline.deploy.bench.measure.Series;

/** The findings as tables, for people. */
record TextReport(Findings findings) {
    private static final String ROW = "  %-36s %8s %8s %8s %10s %8s%s";

    String text() {
        List<String> lines = new ArrayList<>();
        Choices choices = findings.choices();
        lines.add("The key path, from the intended start of a request (open loop, Poisson arrivals, seed %d)"
                .formatted(choices.seed()));
        lines.add("%d rounds, %d s for each path at each rate, paths in turn; ratios are medians over the rounds"
                .formatted(choices.rounds(), choices.seconds()));
        findings.bus().rates().forEach((rate, series) -> {
            table("%,d events/s".formatted(rate), series, lines);
            Series steps = findings.bus().steps().get(rate);
            if (steps != null) {
                steps(steps, lines);
            }
        });
        sustained(findings.bus().sustained(), lines);
        feed(lines);
        targets(lines);
        machine(lines);
        return String.join("\n", lines);
    }

    private static void table(String title, Series series, List<String> lines) {
        lines.add("");
        lines.add(ROW.formatted(title, "p50 ms", "p99 ms", "max ms", "ratio p50", "p99", ""));
        for (String name : series.names()) {
            long missing = series.missing(name);
            lines.add(ROW.formatted(
                    name,
                    two(series.percentileMs(name, 50)),
                    two(series.percentileMs(name, 99)),
                    two(series.all(name).maxMs()),
                    two(series.ratio(name, 50)),
                    two(series.ratio(name, 99)),
                    missing == 0 ? "" : "  %d missing".formatted(missing)));
        }
    }

    private static void steps(Series steps, List<String> lines) {
        lines.add("  where the time of the floor and of our path to a listener goes, p50 and p99 of each step alone:");
        steps.names()
                .forEach(name -> lines.add("    %-34s %8s %8s"
                        .formatted(name, two(steps.percentileMs(name, 50)), two(steps.percentileMs(name, 99)))));
    }

    private static void sustained(ClosedLoop.Throughput found, List<String> lines) {
        lines.add("");
        lines.add("As much as ours takes (%,d events, from the first request to the last event, backlog included):"
                .formatted(found.events()));
        lines.add("  %,.0f/s committed, %,.0f/s on the bus, %,.0f/s through the listener%s"
                .formatted(
                        found.committed(),
                        found.onTheBus(),
                        found.heard(),
                        found.missing() == 0 ? "" : ", %d missing".formatted(found.missing())));
    }

    private void feed(List<String> lines) {
        FeedBench.Found feed = findings.feed();
        if (feed == null) {
            lines.add("");
            lines.add("The feed was not measured: " + findings.whyNoFeed());
            return;
        }
        table("feed, %d streams, %,d events/s".formatted(feed.streams(), feed.rate()), feed.series(), lines);
        var deliveries = feed.deliveries();
        lines.add("  %,d of %,d entries arrived: %d lost, %d twice, %d not entitled, %d out of order"
                .formatted(
                        deliveries.arrived(),
                        deliveries.expected(),
                        deliveries.lost(),
                        deliveries.twice(),
                        deliveries.notEntitled(),
                        deliveries.outOfOrder()));
        lines.add("  %,.0f events/s when many wait; %,.0f entries/s from an empty cursor"
                .formatted(feed.takes(), feed.fromEmptyCursor()));
    }

    private void targets(List<String> lines) {
        lines.add("");
        lines.add("Targets");
        for (Target one : findings.targets()) {
            lines.add("  %-7s  %-82s %s %s, measured %s"
                    .formatted(
                            one.met() ? "met" : "NOT MET",
                            one.what(),
                            one.atMost() ? "at most" : "at least",
                            number(one.limit()),
                            number(one.measured())));
        }
        lines.add("  Not run here: Debezium and Spring Modulith, whose ratios were higher when they were.");
    }

    private void machine(List<String> lines) {
        Machine machine = findings.machine();
        lines.add("");
        lines.add("%d cores, load %s before and %s after, %s, Java %s, %s; took %d s"
                .formatted(
                        machine.cores(),
                        two(machine.loadBefore()),
                        two(findings.loadAfter()),
                        machine.system(),
                        machine.java(),
                        findings.versions(),
                        findings.took().toSeconds()));
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : two(value);
    }

    private static String two(double value) {
        return Double.isFinite(value) ? "%.2f".formatted(value) : "-";
    }
}
