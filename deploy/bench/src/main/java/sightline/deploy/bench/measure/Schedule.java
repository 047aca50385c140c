package sightline.deploy.bench.measure;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;

/** When requests are to start: independently of each other and of how the system is doing (a Poisson process). */
public record Schedule(long[] nanos) {

    /** The same seed gives the same moments. */
    public static Schedule poisson(int perSecond, Duration length, Random random) {
        double[] at = {0};
        return new Schedule(LongStream.generate(() -> {
                    at[0] += -Math.log(1 - random.nextDouble()) * 1_000_000_000 / perSecond;
                    return (long) at[0];
                })
                .takeWhile(nanos -> nanos < length.toNanos())
                .toArray());
    }

    int size() {
        return nanos.length;
    }
}
