package sightline.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.deploy.bench.guard.GuardBench;
import sightline.deploy.bench.measure.Series;

/** What guarding was found to cost, for people and for machines. */
record GuardReport(GuardBench.Plan plan, Map<String, Series> found, Machine machine) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LIMIT = 1.15;
    private static final String ROW = "  %-34s %10s %10s %10s %10s %8s %8s  %s";

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("What row security and the audit cost: services as shipped, and the same without, in turns");
        lines.add("%d a second, open loop, %d rounds, seed %d; ratios are medians over the rounds"
                .formatted(plan.rate(), plan.rounds(), plan.seed()));
        lines.add(ROW.formatted("", "p50 ms", "without", "p99 ms", "without", "ratio", "p99", ""));
        found.forEach((what, series) -> lines.add(ROW.formatted(
                what,
                two(series.percentileMs(GuardBench.ON, 50)),
                two(series.percentileMs(GuardBench.OFF, 50)),
                two(series.percentileMs(GuardBench.ON, 99)),
                two(series.percentileMs(GuardBench.OFF, 99)),
                two(series.ratio(GuardBench.ON, 50)),
                two(series.ratio(GuardBench.ON, 99)),
                verdict(series))));
        lines.add("In both: the decision in code, and telling PostgreSQL for whom each connection is used.");
        lines.add("%d cores, load %s before, %s, Java %s"
                .formatted(machine.cores(), two(machine.loadBefore()), machine.system(), machine.java()));
        return String.join("\n", lines);
    }

    private static String verdict(Series series) {
        long missing = series.missing(GuardBench.ON) + series.missing(GuardBench.OFF);
        String met = series.ratio(GuardBench.ON, 50) <= LIMIT ? "met" : "NOT MET";
        return met + " (at most " + LIMIT + " at p50)" + (missing == 0 ? "" : ", %d missing".formatted(missing));
    }

    String json() {
        ObjectNode all = JSON.createObjectNode().put("rate", plan.rate()).put("rounds", plan.rounds());
        found.forEach((what, series) -> all.putObject(what.substring(0, what.indexOf(':')))
                .put("ratioP50", series.ratio(GuardBench.ON, 50))
                .put("ratioP99", series.ratio(GuardBench.ON, 99))
                .put("p50Ms", series.percentileMs(GuardBench.ON, 50))
                .put("withoutP50Ms", series.percentileMs(GuardBench.OFF, 50))
                .put("missing", series.missing(GuardBench.ON) + series.missing(GuardBench.OFF)));
        all.put("loadBefore", machine.loadBefore());
        return all.toString();
    }

    private static String two(double value) {
        return Double.isFinite(value) ? "%.2f".formatted(value) : "-";
    }
}
