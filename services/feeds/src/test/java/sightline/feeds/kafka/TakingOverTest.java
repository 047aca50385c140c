package sightline.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sightline.platform.contracts.Envelope;

@Timeout(120)
class TakingOverTest {

    @Test
    void a_restarted_instance_goes_on_where_the_last_one_committed() throws Exception {
        List<Envelope> events = FeedCheck.randomEvents(new Random(42), 8, 300);
        try (Ground ground = new Ground()) {
            for (int from = 0; from < events.size(); from += 100) {
                try (Instance instance = new Instance(ground)) {
                    ground.publisher.publish(events.subList(from, from + 100).toArray(Envelope[]::new));
                    // The first two are stopped in the middle of what they were sent.
                    ground.awaitHeardAtLeast(from + (from < 200 ? 20 : 100));
                    assertThat(instance.thread().trouble()).isNull();
                }
            }
            ground.awaitHeard(events.size());

            FeedCheck.assertThatFeedsAreRight(ground, events);
        }
    }

    @Test
    void two_instances_write_one_feed() throws Exception {
        List<Envelope> events = FeedCheck.randomEvents(new Random(43), 20, 300);
        try (Ground ground = new Ground();
                Instance first = new Instance(ground);
                Instance second = new Instance(ground)) {
            for (Envelope event : events) {
                ground.publisher.publish(event);
            }
            first.stop();
            ground.awaitHeard(events.size());

            FeedCheck.assertThatFeedsAreRight(ground, events);
            assertThat(second.thread().sinceLastTurn()).isLessThan(Duration.ofSeconds(30));
        }
    }
}
