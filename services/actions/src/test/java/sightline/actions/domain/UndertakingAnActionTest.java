package sightline.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.actions.domain.Fiction.FRIDAY;
import static sightline.actions.domain.Fiction.HEALTH;
import static sightline.actions.domain.Fiction.HOUSING;
import static sightline.actions.domain.Fiction.ON_THE_CASE;
import static sightline.actions.domain.Fiction.POLICE;
import static sightline.actions.domain.Fiction.assigned;
import static sightline.actions.domain.Fiction.chasing;
import static sightline.actions.domain.Fiction.refused;
import static sightline.actions.domain.Fiction.taken;
import static sightline.actions.domain.Fiction.to;
import static sightline.actions.domain.Fiction.told;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndertakingAnActionTest {

    @Test
    void its_owner_accepts_it_once() {
        Action accepted = taken(assigned().accept("We take this on", told())).now();

        assertThat(accepted).isInstanceOf(Action.Accepted.class);
        assertThat(refused(accepted.accept(null, told()))).isEqualTo(new Obstacle.AcceptedAlready(HEALTH));
    }

    @Test
    void it_may_be_done_before_anybody_said_that_it_would_be() {
        Action done = taken(assigned().complete("The visit was made", told())).now();

        assertThat(done).isInstanceOf(Action.Completed.class);
        assertThat(done.isOpen()).isFalse();
    }

    @Test
    void carried_forward_it_keeps_its_owner_and_counts_how_often() {
        Action accepted = taken(assigned().accept(null, told())).now();
        Action once = carried(accepted, FRIDAY.plusDays(7));
        Action twice = carried(once, FRIDAY.plusDays(14));

        assertThat(twice).isInstanceOf(Action.Accepted.class);
        assertThat(twice.undertaking().carriedForward()).isEqualTo(2);
        assertThat(twice.undertaking().lastReason()).isEqualTo("The hostel was closed");
        assertThat(twice.assignment().due()).isEqualTo(Due.by(FRIDAY.plusDays(14)));
    }

    @Test
    void it_is_carried_forward_to_a_later_date_only() {
        assertThat(refused(assigned().carryForward(to(FRIDAY), chasing(Due.by(FRIDAY), Fiction.MONDAY_NOON), told())))
                .isEqualTo(new Obstacle.NotLater(Due.by(FRIDAY), Due.by(FRIDAY)));
    }

    @Test
    void another_agency_on_the_case_has_to_accept_what_is_transferred_to_it() {
        Action accepted = taken(assigned().accept(null, told())).now();
        Action transferred = taken(accepted.transfer(POLICE, ON_THE_CASE, "They know the hostel", told()))
                .now();

        assertThat(transferred).isInstanceOf(Action.Assigned.class);
        assertThat(transferred.assignment().owner()).isEqualTo(POLICE);
        assertThat(transferred.obstaclesTo(Verb.ACCEPT)).isEmpty();
    }

    @Test
    void it_is_transferred_to_another_agency_and_to_none_that_is_not_on_the_case() {
        assertThat(refused(assigned().transfer(HEALTH, ON_THE_CASE, "To itself", told())))
                .isEqualTo(new Obstacle.OwnsItAlready(HEALTH));
        assertThat(refused(assigned().transfer(HOUSING, ON_THE_CASE, "A tenancy", told())))
                .isEqualTo(new Obstacle.NotOnTheCase(HOUSING));
    }

    @ParameterizedTest
    @EnumSource
    void once_done_or_cancelled_it_takes_no_verb(Verb verb) {
        Action done = taken(assigned().complete("Seen", told())).now();
        Action cancelled = taken(assigned().cancel("Moved away", told())).now();

        assertThat(done.obstaclesTo(verb)).containsExactly(new Obstacle.DoneAlready());
        assertThat(cancelled.obstaclesTo(verb)).containsExactly(new Obstacle.CancelledAlready());
        assertThat(refused(cancelled.transfer(HEALTH, Set.of(), "Whoever", told())))
                .isEqualTo(new Obstacle.CancelledAlready());
    }

    private static Action carried(Action action, LocalDate day) {
        return taken(action.carryForward(to(day), chasing(Due.by(day), Fiction.MONDAY_NOON), told()))
                .now();
    }
}
