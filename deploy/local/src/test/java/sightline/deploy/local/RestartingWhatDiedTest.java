package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartingWhatDiedTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void each_death_in_a_row_is_answered_a_little_later() {
        RestartPolicy policy = new RestartPolicy();

        assertThat(policy.died(NOON)).contains(Duration.ofMillis(500));
        assertThat(policy.died(NOON.plusSeconds(10))).contains(Duration.ofSeconds(1));
        assertThat(policy.died(NOON.plusSeconds(20))).contains(Duration.ofSeconds(2));
    }

    @Test
    void the_fifth_death_within_two_minutes_is_the_last() {
        RestartPolicy policy = new RestartPolicy();
        for (int death = 1; death < RestartPolicy.DEATHS; death++) {
            assertThat(policy.died(NOON.plusSeconds(death))).isPresent();
        }

        assertThat(policy.died(NOON.plusSeconds(119))).isEmpty();
    }

    @Test
    void what_was_long_ago_does_not_count() {
        RestartPolicy policy = new RestartPolicy();
        for (int death = 0; death < 100; death++) {
            assertThat(policy.died(NOON.plusSeconds(death * 31L))).isPresent();
        }
    }
}
