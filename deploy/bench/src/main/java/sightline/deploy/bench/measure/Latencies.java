package sightline.deploy.bench.measure;

import org.HdrHistogram.Histogram;

/** How long things took, to three digits. */
public final class Latencies {
    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final Histogram histogram = new Histogram(1_000, LONGEST_NANOS, 3);

    public void add(long nanos) {
        histogram.recordValue(Math.clamp(nanos, 0, LONGEST_NANOS));
    }

    public void add(Latencies others) {
        histogram.add(others.histogram);
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /** The time that so many per cent did not exceed. */
    public double percentileMs(double percent) {
        return histogram.getValueAtPercentile(percent) / NANOS_PER_MILLI;
    }

    public double maxMs() {
        return histogram.getMaxValue() / NANOS_PER_MILLI;
    }
}
