package sightline.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sightline.actions.domain.Fiction.HEALTH;
import static sightline.actions.domain.Fiction.HOUSING;
import static sightline.actions.domain.Fiction.MONDAY_NOON;
import static sightline.actions.domain.Fiction.assign;
import static sightline.actions.domain.Fiction.assigned;
import static sightline.actions.domain.Fiction.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssigningAnActionTest {
    private static final LocalDate SAME_DAY = LocalDate.of(2026, 11, 16);

    @Test
    void an_assigned_action_is_open_and_owned_by_an_agency_on_the_case() {
        Action action = assigned();

        assertThat(action).isInstanceOf(Action.Assigned.class);
        assertThat(action.isOpen()).isTrue();
        assertThat(action.assignment().owner()).isEqualTo(HEALTH);
        assertThat(action.version()).isEqualTo(1);
    }

    @Test
    void an_agency_that_is_not_on_the_case_owns_none() {
        assertThat(refused(assign(HOUSING, Due.by(SAME_DAY), MONDAY_NOON)))
                .isEqualTo(new Obstacle.NotOnTheCase(HOUSING));
    }

    @Test
    void it_may_be_due_on_the_day_it_is_assigned_and_not_before() {
        assertThat(assigned(Due.by(SAME_DAY), MONDAY_NOON).isOpen()).isTrue();
        assertThatThrownBy(() -> assigned(Due.by(SAME_DAY.minusDays(1)), MONDAY_NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-16");
    }

    @Test
    void a_moment_is_one_of_the_day_in_london_where_that_day_begins_an_hour_earlier_in_summer() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        Due due = new Due(day, Instant.parse("2026-06-30T23:30:00Z"));

        assertThat(due.moment()).isEqualTo("2026-06-30T23:30:00Z");
        assertThatThrownBy(() -> new Due(day, Instant.parse("2026-07-01T23:30:00Z")))
                .hasMessageContaining("2026-07-01 in Europe/London");
    }

    @Test
    void a_day_is_over_at_midnight_in_london() {
        assertThat(Due.by(LocalDate.of(2026, 7, 1)).moment()).isEqualTo("2026-07-01T23:00:00Z");
        assertThat(Due.by(LocalDate.of(2026, 12, 1)).moment()).isEqualTo("2026-12-02T00:00:00Z");
    }
}
