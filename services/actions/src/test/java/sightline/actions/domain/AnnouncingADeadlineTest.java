package sightline.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.actions.domain.Fiction.FRIDAY;
import static sightline.actions.domain.Fiction.MONDAY_NOON;
import static sightline.actions.domain.Fiction.announcedBy;
import static sightline.actions.domain.Fiction.assigned;
import static sightline.actions.domain.Fiction.chasing;
import static sightline.actions.domain.Fiction.taken;
import static sightline.actions.domain.Fiction.timetable;
import static sightline.actions.domain.Fiction.to;
import static sightline.actions.domain.Fiction.told;
import static sightline.actions.domain.Fiction.toldAt;
import static sightline.actions.domain.Stage.DUE_SOON;
import static sightline.actions.domain.Stage.OVERDUE;
import static sightline.actions.domain.Stage.TO_BOARD;
import static sightline.actions.domain.Stage.TO_CHAIR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AreaId;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingDays;

class AnnouncingADeadlineTest {
    private static final Instant END_OF_FRIDAY = Instant.parse("2026-11-28T00:00:00Z");

    @Test
    void three_days_before_it_is_due_soon_then_overdue_then_the_chairs_and_then_the_boards() {
        assertThat(timetable(Due.by(FRIDAY)).moments())
                .isEqualTo(Map.of(
                        DUE_SOON, Instant.parse("2026-11-25T00:00:00Z"),
                        OVERDUE, END_OF_FRIDAY,
                        TO_CHAIR, Instant.parse("2026-12-01T00:00:00Z"),
                        TO_BOARD, Instant.parse("2026-12-05T00:00:00Z")));
    }

    @Test
    void working_days_leave_out_bank_holidays() {
        assertThat(timetable(Due.by(LocalDate.of(2026, 12, 24))).moments())
                .containsEntry(TO_CHAIR, Instant.parse("2026-12-30T00:00:00Z"));
    }

    @Test
    void a_moment_keeps_its_time_on_the_wall_clock_when_the_clocks_change() {
        Due due = new Due(LocalDate.of(2026, 10, 26), Instant.parse("2026-10-26T14:00:00Z"));

        assertThat(timetable(due).moments())
                .containsEntry(DUE_SOON, Instant.parse("2026-10-23T13:00:00Z"))
                .containsEntry(TO_CHAIR, Instant.parse("2026-10-27T14:00:00Z"));
    }

    @Test
    void a_stage_without_a_limit_in_the_reference_data_is_not_announced() {
        Timetable overdueOnly = Timetable.of(
                Due.by(FRIDAY),
                new AreaId("northshire"),
                null,
                new Standards(List.of()),
                WorkingDays.ofEnglandAndWales());

        assertThat(overdueOnly.moments()).isEqualTo(Map.of(OVERDUE, END_OF_FRIDAY));
    }

    @Test
    void it_is_announced_when_its_moment_has_come_and_no_instant_before() {
        Action action = assigned();

        assertThat(announcedBy(action, Instant.parse("2026-11-24T23:59:59.999999Z")))
                .isEmpty();
        assertThat(announcedBy(action, Instant.parse("2026-11-25T00:00:00Z"))).containsExactly(DUE_SOON);
    }

    @Test
    void after_an_outage_everything_passed_is_announced_in_order() {
        assertThat(announcedBy(assigned(), Instant.parse("2027-01-01T00:00:00Z")))
                .containsExactly(DUE_SOON, OVERDUE, TO_CHAIR, TO_BOARD);
    }

    @Test
    void what_was_announced_is_not_announced_again() {
        Action late = announced(assigned(), END_OF_FRIDAY);

        assertThat(late.undertaking().chasing().lateness()).isEqualTo(Lateness.OVERDUE);
        assertThat(announcedBy(late, END_OF_FRIDAY)).isEmpty();
        assertThat(announcedBy(late, Instant.parse("2026-12-01T00:00:00Z"))).containsExactly(TO_CHAIR);
    }

    @Test
    void of_limits_already_past_when_it_is_recorded_only_the_last_is_announced_and_as_of_then() {
        Instant recorded = Instant.parse("2026-12-02T09:00:00Z");
        Action action = assigned(Due.by(FRIDAY), recorded);

        assertThat(action.undertaking().chasing().next()).isEqualTo(new Timetable.Step(TO_CHAIR, recorded));
        assertThat(announcedBy(action, recorded)).containsExactly(TO_CHAIR);
        assertThat(announcedBy(action, Instant.parse("2027-01-01T00:00:00Z"))).containsExactly(TO_CHAIR, TO_BOARD);
    }

    @Test
    void carried_forward_the_old_deadline_is_no_more() {
        LocalDate later = FRIDAY.plusDays(14);
        Action late = announced(assigned(), END_OF_FRIDAY);
        Action carried = taken(late.carryForward(to(later), chasing(Due.by(later), END_OF_FRIDAY), told()))
                .now();

        assertThat(carried.undertaking().chasing().lateness()).isEqualTo(Lateness.NONE);
        assertThat(announcedBy(carried, Instant.parse("2026-12-05T00:00:00Z"))).isEmpty();
        assertThat(announcedBy(carried, Due.by(later).moment())).containsExactly(DUE_SOON, OVERDUE);
    }

    @Test
    void nobody_waits_for_what_is_done_or_cancelled() {
        Instant longAfter = Instant.parse("2027-01-01T00:00:00Z");
        Action late = announced(assigned(), END_OF_FRIDAY);

        assertThat(announcedBy(taken(late.complete("Seen", told())).now(), longAfter))
                .isEmpty();
        assertThat(announcedBy(taken(late.cancel("Moved away", told())).now(), longAfter))
                .isEmpty();
        assertThat(taken(late.complete("Seen", told()))
                        .now()
                        .undertaking()
                        .chasing()
                        .lateness())
                .isEqualTo(Lateness.OVERDUE);
    }

    @Test
    void in_a_rehearsal_nobody_is_chased() {
        assertThat(Chasing.from(Timetable.EMPTY, MONDAY_NOON).next()).isNull();
    }

    private static Action announced(Action action, Instant by) {
        return action.announce(by, step -> toldAt(step.moment())).orElseThrow().now();
    }
}
