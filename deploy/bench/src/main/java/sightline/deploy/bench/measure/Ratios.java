package sightline.deploy.bench.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many times longer one path takes than the floor: measured pairwise, round by round, so that what else the machine
 * does at that moment is in both; then the median, so that one bad round does not decide.
 */
public final class Ratios {

    private Ratios() {}

    /** Both lists hold one entry per round, in the order of the rounds. */
    public static double at(double percent, List<Latencies> path, List<Latencies> floor) {
        if (path.size() != floor.size()) {
            throw new IllegalArgumentException("A ratio is of rounds that were run together");
        }
        return median(IntStream.range(0, path.size())
                .filter(round -> path.get(round).count() > 0 && floor.get(round).count() > 0)
                .mapToDouble(round ->
                        path.get(round).percentileMs(percent) / floor.get(round).percentileMs(percent))
                .boxed()
                .toList());
    }

    /** The middle one, or the mean of the middle two; not a number when there is none. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        if (size == 0) {
            return Double.NaN;
        }
        return size % 2 == 1 ? sorted.get(size / 2) : (sorted.get(size / 2 - 1) + sorted.get(size / 2)) / 2;
    }
}
