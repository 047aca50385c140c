package sightline.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import sightline.deploy.bench.search.SearchBench;

/** How quickly and how surely people were found, and how quickly lists came. */
record SearchReport(SearchBench.Found found, Machine machine, long seed) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LONGEST_MS = 150;
    private static final double SUREST = 95;
    private static final String ROW = "  %-40s %8s %8s %8s %10s  %s";

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Finding one of 100,000 made-up people of 42 areas, as the co-ordination of their area; seed " + seed);
        lines.add(ROW.formatted("asked for by", "p50 ms", "p95 ms", "p99 ms", "came first", ""));
        found.people()
                .forEach((way, asked) -> lines.add(ROW.formatted(
                        way,
                        one(asked.took().percentileMs(50)),
                        one(asked.took().percentileMs(95)),
                        one(asked.took().percentileMs(99)),
                        one(asked.hits()) + " %",
                        met(asked) ? "met" : "NOT MET (at most 150 ms at p95, first at least 95 %)")));
        lines.add("The first 100 cases of a list");
        found.lists()
                .forEach((list, took) -> lines.add(ROW.formatted(
                        list,
                        one(took.percentileMs(50)),
                        one(took.percentileMs(95)),
                        one(took.percentileMs(99)),
                        "",
                        took.percentileMs(95) <= LONGEST_MS ? "met" : "NOT MET (at most 150 ms at p95)")));
        lines.add("%d cores, load %s before and %s after, %s, Java %s"
                .formatted(
                        machine.cores(),
                        one(machine.loadBefore()),
                        one(Machine.load()),
                        machine.system(),
                        machine.java()));
        return String.join("\n", lines);
    }

    private static boolean met(SearchBench.Asked asked) {
        return asked.took().percentileMs(95) <= LONGEST_MS && asked.hits() >= SUREST;
    }

    String json() {
        ObjectNode all = JSON.createObjectNode().put("seed", seed).put("loadBefore", machine.loadBefore());
        found.people().forEach((way, asked) -> all.putObject(way)
                .put("p50Ms", asked.took().percentileMs(50))
                .put("p95Ms", asked.took().percentileMs(95))
                .put("firstPercent", asked.hits()));
        found.lists()
                .forEach((list, took) ->
                        all.putObject(list).put("p50Ms", took.percentileMs(50)).put("p95Ms", took.percentileMs(95)));
        return all.toString();
    }

    private static String one(double value) {
        return "%.1f".formatted(value);
    }
}
