package sightline.deploy.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured at one rate: for each name, the latencies of each round, in the order of the rounds. */
public final class Series {
    private final String floor;
    private final Map<String, List<Latencies>> rounds = new LinkedHashMap<>();
    private final Map<String, Long> missing = new LinkedHashMap<>();

    /** @param floor the name that the others are compared with */
    public Series(String floor) {
        this.floor = floor;
    }

    public void add(String name, Latencies round, long notArrived) {
        rounds.computeIfAbsent(name, any -> new ArrayList<>()).add(round);
        missing.merge(name, notArrived, Long::sum);
    }

    public List<String> names() {
        return List.copyOf(rounds.keySet());
    }

    /** All rounds together. */
    public Latencies all(String name) {
        Latencies all = new Latencies();
        of(name).forEach(all::add);
        return all;
    }

    public double ratio(String name, double percent) {
        return Ratios.at(percent, of(name), of(floor));
    }

    /** The median over the rounds. */
    public double percentileMs(String name, double percent) {
        return Ratios.median(of(name).stream()
                .filter(round -> round.count() > 0)
                .map(round -> round.percentileMs(percent))
                .toList());
    }

    /** Events that were asked for and never arrived, or not within patience. */
    public long missing(String name) {
        return missing.getOrDefault(name, 0L);
    }

    private List<Latencies> of(String name) {
        return rounds.getOrDefault(name, List.of());
    }
}
