package sightline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.deploy.bench.feed.Deliveries;
import sightline.deploy.bench.measure.ClosedLoop;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.measure.Series;
import sightline.deploy.bench.path.Floor;
import sightline.deploy.bench.path.OurBus;
import sightline.deploy.bench.path.OurPath;
import sightline.deploy.bench.path.PeerOutbox;

class ReportingTest {
    private static final int RATE = 500;

    private static Series series() {
        Series series = new Series(Floor.NAME);
        series.add(Floor.NAME, all(2), 0);
        series.add(OurBus.ON_THE_TOPIC, all(2.5), 0);
        series.add(OurPath.HEARD, all(2.8), 0);
        series.add(PeerOutbox.Manner.POLLED.name(), all(50), 3);
        series.add(PeerOutbox.Manner.ORDERED_BY_TRANSACTION.name(), all(4), 0);
        series.add(FeedBench.SHOWN, all(7), 0);
        return series;
    }

    private static Latencies all(double millis) {
        Latencies latencies = new Latencies();
        latencies.add((long) (millis * 1_000_000));
        return latencies;
    }

    private static Findings findings(boolean withFeed) {
        var sustained = new ClosedLoop.Throughput(1000, 6000, 5000, 1400, 0);
        var bus = new BusBench.Found(Map.of(RATE, series()), Map.of(RATE, new Series("")), sustained);
        var feed = new FeedBench.Found(RATE, 420, series(), new Deliveries(8, 8, 0, 0, 0, 0), 2000, 9000);
        return new Findings(
                Choices.of(List.of("latency", "--quick")),
                new Machine(2, "any", "25", 1),
                2,
                Duration.ofSeconds(40),
                Map.of("kafka", "4"),
                bus,
                withFeed ? feed : null,
                withFeed ? "" : "it is not built");
    }

    @Test
    void theObjectSaysWhatIsPromised() {
        JsonNode json = new JsonReport(findings(true)).json();

        assertThat(json.at("/bus/ratioP50").asDouble()).isBetween(1.39, 1.41);
        assertThat(json.at("/bus/ratioP99").isNumber()).isTrue();
        assertThat(json.at("/bus/rate").asInt()).isEqualTo(RATE);
        assertThat(json.at("/feed/ratioP50").asDouble()).isBetween(3.49, 3.51);
        assertThat(json.at("/feed/ratioP99").isNumber()).isTrue();
        assertThat(json.at("/floor/p50Ms").asDouble()).isBetween(1.99, 2.01);
        assertThat(json.at("/feed/deliveries/lost").asInt()).isZero();
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/rates/0/paths")).hasSize(6);
    }

    @Test
    void aFeedThatWasNotMeasuredSaysWhy() {
        JsonNode json = new JsonReport(findings(false)).json();

        assertThat(json.at("/feed/notMeasured").asText()).isEqualTo("it is not built");
        assertThat(json.at("/feed/ratioP50").isMissingNode()).isTrue();
    }

    @Test
    void everyTargetSaysWhetherItIsMet() {
        assertThat(findings(true).targets())
                .filteredOn(target -> !target.met())
                .extracting(Target::what)
                .containsExactly("events/s through a listener", "feed, to the agency's stream, at 500/s: ratio at p50");
        assertThat(new TextReport(findings(true)).text()).contains("NOT MET", "3 missing", "8 of 8 entries");
    }

    @Test
    void whatNobodyKnowsIsNotMeasured() {
        assertThatThrownBy(() -> Choices.of(List.of("latency", "--rate", "fast")))
                .hasMessage("--rate wants a number from 1 to 20000, not fast.");
        assertThatThrownBy(() -> Choices.of(List.of("throughput")))
                .hasMessage("The benchmarks are latency, access, search and pages.");
        assertThat(Choices.of(List.of("latency", "--rate", "100", "--json")).headline())
                .isEqualTo(100);
    }
}
