package sightline.deploy.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivingAtRandomTest {

    private static long[] arrivals(long seed) {
        return Schedule.poisson(500, Duration.ofSeconds(20), new Random(seed)).nanos();
    }

    @Test
    void theSameSeedGivesTheSameArrivals() {
        assertThat(arrivals(7)).isEqualTo(arrivals(7)).isNotEqualTo(arrivals(8));
    }

    @Test
    void arrivalsComeInOrderAndAtTheRate() {
        assertThat(arrivals(7)).isSorted();
        assertThat(arrivals(7).length / 20.0).isCloseTo(500, within(25.0));
    }

    @Test
    void theTimesBetweenThemVaryAsMuchAsTheyLast() {
        long[] at = arrivals(7);
        double[] gaps = new double[at.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = at[i + 1] - at[i];
        }
        double mean = Arrays.stream(gaps).average().orElseThrow();
        double variance = Arrays.stream(gaps)
                .map(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow();
        // Of an exponential distribution the deviation is the mean; of a steady beat it would be nothing
        assertThat(Math.sqrt(variance) / mean).isCloseTo(1, within(0.1));
    }
}
