package sightline.deploy.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingWithTheFloorTest {

    private static Latencies all(double millis) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < 100; i++) {
            latencies.add((long) (millis * 1_000_000));
        }
        return latencies;
    }

    @Test
    void aRatioIsOfTheSameRound() {
        // Whatever made the second round slow made both slow
        double ratio = Ratios.at(50, List.of(all(2), all(20), all(2)), List.of(all(1), all(10), all(1)));

        assertThat(ratio).isCloseTo(2, within(0.01));
    }

    @Test
    void oneBadRoundDoesNotDecide() {
        double ratio = Ratios.at(50, List.of(all(2), all(2), all(90)), List.of(all(1), all(1), all(1)));

        assertThat(ratio).isCloseTo(2, within(0.01));
    }

    @Test
    void aRoundInWhichNothingArrivedIsLeftOut() {
        double ratio = Ratios.at(99, List.of(all(3), new Latencies()), List.of(all(1), all(1)));

        assertThat(ratio).isCloseTo(3, within(0.01));
    }

    @Test
    void roundsThatWereNotRunTogetherAreNotCompared() {
        assertThatThrownBy(() -> Ratios.at(50, List.of(all(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Ratios.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
        assertThat(Ratios.median(List.of())).isNaN();
    }
}
