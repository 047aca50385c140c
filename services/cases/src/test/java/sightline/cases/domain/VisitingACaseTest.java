package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.visit.Visit;

class VisitingACaseTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void on_the_first_visit_nothing_was_seen_before() {
        assertThat(Visit.first(NOON).before()).isNull();
    }

    @Test
    void what_is_opened_within_half_an_hour_is_the_same_visit() {
        Visit visit = Visit.first(NOON)
                .again(NOON.plus(Duration.ofDays(1)))
                .again(NOON.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(30)));

        assertThat(visit.before()).isEqualTo(NOON);
    }

    @Test
    void whoever_comes_back_later_is_shown_what_changed_since_they_left() {
        Visit visit = Visit.first(NOON).again(NOON.plus(Duration.ofMinutes(20))).again(NOON.plus(Duration.ofHours(2)));

        assertThat(visit.before()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
        assertThat(visit.last()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }
}
