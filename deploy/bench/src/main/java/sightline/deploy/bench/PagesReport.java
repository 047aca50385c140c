package sightline.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.pages.PagesBench;

/** How long the pages were found to take, for people and for machines. */
record PagesReport(Map<String, Latencies> found, Machine machine) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LIMIT_MS = 150;
    private static final String ROW = "  %-36s %10s %10s %10s  %s";

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("How long pages take on the server; %,d entries in the case".formatted(PagesBench.ENTRIES));
        lines.add(ROW.formatted("", "p50 ms", "p95 ms", "max ms", ""));
        found.forEach((page, latencies) -> lines.add(ROW.formatted(
                page,
                one(latencies.percentileMs(50)),
                one(latencies.percentileMs(95)),
                one(latencies.maxMs()),
                latencies.percentileMs(95) <= LIMIT_MS ? "met" : "NOT MET (at most 150 ms at p95)")));
        lines.add("%d cores, load %.2f before, %s, Java %s"
                .formatted(machine.cores(), machine.loadBefore(), machine.system(), machine.java()));
        return String.join("\n", lines);
    }

    String json() {
        ObjectNode all = JSON.createObjectNode().put("entries", PagesBench.ENTRIES);
        found.forEach((page, latencies) ->
                all.putObject(page).put("p50Ms", latencies.percentileMs(50)).put("p95Ms", latencies.percentileMs(95)));
        all.put("loadBefore", machine.loadBefore());
        return all.toString();
    }

    private static String one(double value) {
        return "%.1f".formatted(value);
    }
}
