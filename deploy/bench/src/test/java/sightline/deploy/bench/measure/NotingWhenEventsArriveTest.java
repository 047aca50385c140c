package sightline.deploy.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NotingWhenEventsArriveTest {
    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void latencyIsCountedFromTheIntendedStart() {
        Window window = stopwatch.open(1, Mark.CONSUMED);
        window.mark(0, Mark.INTENDED, 1_000_000);
        window.mark(0, Mark.STARTED, 5_000_000);
        stopwatch.mark(window.name(0), Mark.CONSUMED, 7_000_000);

        assertThat(window.between(Mark.INTENDED, Mark.CONSUMED).maxMs()).isBetween(5.99, 6.01);
        assertThat(window.missing()).isZero();
    }

    @Test
    void aCopyThatComesLaterChangesNothing() {
        Window window = stopwatch.open(2, Mark.CONSUMED);
        window.mark(0, Mark.INTENDED, 1);
        stopwatch.mark(window.name(0), Mark.CONSUMED, 10);
        stopwatch.mark(window.name(0), Mark.CONSUMED, 99);

        assertThat(window.latest(Mark.CONSUMED)).isEqualTo(10);
        assertThat(window.missing()).isEqualTo(1);
    }

    @Test
    void anEventOfAnEarlierWindowIsNoneOfThisOne() {
        Window earlier = stopwatch.open(1, Mark.CONSUMED);
        Window window = stopwatch.open(1, Mark.CONSUMED);
        stopwatch.mark(earlier.name(0), Mark.CONSUMED, 10);

        assertThat(window.missing()).isEqualTo(1);
        assertThat(window.moment(earlier.name(0), Mark.CONSUMED)).isZero();
    }

    @Test
    void theNameIsReadWithoutReadingTheMessage() {
        var name = stopwatch.open(3, Mark.CONSUMED).name(2);
        byte[] message = "{\"specversion\":\"1.0\",\"id\":\"%s\",\"type\":\"x\"}"
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(EventNames.in(message)).isEqualTo(name);
        assertThat(EventNames.place(name)).isEqualTo(2);
        assertThat(name.version()).isEqualTo(7);
    }
}
