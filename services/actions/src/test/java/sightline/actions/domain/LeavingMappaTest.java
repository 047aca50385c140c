package sightline.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.actions.domain.Fiction.FRIDAY;
import static sightline.actions.domain.Fiction.HEALTH;
import static sightline.actions.domain.Fiction.MONDAY_NOON;
import static sightline.actions.domain.Fiction.announcedBy;
import static sightline.actions.domain.Fiction.assigned;
import static sightline.actions.domain.Fiction.taken;
import static sightline.actions.domain.Fiction.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.actions.domain.ActionFact.ActionAssigned;
import sightline.actions.domain.ActionFact.ActionCancelled;
import sightline.platform.language.ActionId;
import sightline.platform.language.Change;
import sightline.platform.language.Handling;

class LeavingMappaTest {
    private static final Instant MONTHS_LATER = MONDAY_NOON.plus(Duration.ofDays(90));

    @ParameterizedTest
    @EnumSource
    void whatever_an_exit_says_of_it_it_is_not_asked_for_any_more_and_nobody_is_told_that_it_was_done(Handling how) {
        Change<Action, ActionFact> change =
                assigned().handled(how, Fiction::told).orElseThrow();

        assertThat(change.now()).isInstanceOf(Action.Cancelled.class);
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(ActionCancelled.class, fact -> assertThat(
                        fact.reason())
                .startsWithIgnoringCase(how.name())
                .contains("by the exit"));
        assertThat(announcedBy(change.now(), MONTHS_LATER)).isEmpty();
    }

    @Test
    void what_is_over_already_stays_as_it_is() {
        Action done = taken(assigned().complete("Seen", told())).now();
        Action cancelled = taken(assigned().cancel("Moved away", told())).now();

        assertThat(List.of(done, cancelled))
                .allSatisfy(action -> assertThat(action.handled(Handling.CLOSED, Fiction::told))
                        .isEmpty());
    }

    @Test
    void when_the_exit_is_reopened_the_same_is_to_be_done_by_the_same_owner_and_day_as_an_action_of_its_own() {
        Action ended = ended();
        ActionId anew = new ActionId(UUID.randomUUID());

        Change<Action, ActionFact> change = ended.assignedAnew(anew, MONDAY_NOON, told());

        assertThat(change.now()).isInstanceOf(Action.Assigned.class);
        assertThat(change.now().assignment()).isEqualTo(ended.assignment());
        assertThat(change.now().assignment().owner()).isEqualTo(HEALTH);
        assertThat(change.now().assignment().due()).isEqualTo(Due.by(FRIDAY));
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(ActionAssigned.class, fact -> assertThat(
                        fact.action())
                .isEqualTo(anew));
        assertThat(announcedBy(change.now(), MONTHS_LATER))
                .containsExactly(Stage.DUE_SOON, Stage.OVERDUE, Stage.TO_CHAIR, Stage.TO_BOARD);
    }

    @Test
    void of_the_stages_that_passed_while_it_was_ended_only_the_last_is_announced() {
        Action anew = ended().assignedAnew(new ActionId(UUID.randomUUID()), MONTHS_LATER, told())
                .now();

        assertThat(announcedBy(anew, MONTHS_LATER)).containsExactly(Stage.TO_BOARD);
    }

    private static Action ended() {
        return assigned().handled(Handling.CLOSED, Fiction::told).orElseThrow().now();
    }
}
