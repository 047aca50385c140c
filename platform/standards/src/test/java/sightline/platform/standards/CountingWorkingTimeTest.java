package sightline.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CountingWorkingTimeTest {
    private final WorkingTime time = WorkingTime.ofEnglandAndWales();

    @Test
    void one_working_day_from_a_moment_is_the_same_local_time_on_the_next_working_day() {
        assertThat(time.workingDaysAfter(london("2026-11-19T15:30"), 1)).isEqualTo(london("2026-11-20T15:30"));
        assertThat(time.workingDaysAfter(london("2026-11-20T15:30"), 1))
                .as("from a Friday")
                .isEqualTo(london("2026-11-23T15:30"));
    }

    @Test
    void a_moment_on_a_day_that_is_not_a_working_day_counts_from_nine_on_the_next_one() {
        assertThat(time.workingDaysAfter(london("2026-11-21T23:10"), 1))
                .as("Saturday night counts from Monday at nine")
                .isEqualTo(london("2026-11-24T09:00"));
        assertThat(time.workingDaysAfter(london("2026-12-25T08:00"), 1))
                .as("Christmas Day: Monday 28 is the substitute for Boxing Day, so Tuesday counts as day one")
                .isEqualTo(london("2026-12-30T09:00"));
    }

    @Test
    void working_days_before_a_moment_count_from_its_day_at_the_same_local_time() {
        assertThat(time.workingDaysBefore(london("2026-11-23T10:00"), 5)).isEqualTo(london("2026-11-16T10:00"));
    }

    @Test
    void the_local_time_stays_when_the_clocks_change() {
        assertThat(time.workingDaysAfter(Instant.parse("2026-10-23T09:00:00Z"), 1))
                .as("Friday 10:00 in summer time is Monday 10:00 in winter time")
                .isEqualTo(Instant.parse("2026-10-26T10:00:00Z"));
    }

    @Test
    void months_before_a_moment_keep_the_local_time_and_end_on_the_last_day_there_is() {
        assertThat(TimeLimit.of("6 months").before(time.on(LocalDate.of(2027, 8, 31)), time))
                .isEqualTo(london("2027-02-28T09:00"));
    }

    @Test
    void hours_are_elapsed_time_at_night_and_on_holidays_too() {
        assertThat(TimeLimit.of("4 hours").after(london("2026-12-25T22:00"), time))
                .isEqualTo(london("2026-12-26T02:00"));
    }

    @Test
    void a_date_with_no_time_is_nine_o_clock_in_london() {
        assertThat(time.on(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(WorkingTime.LONDON).toInstant();
    }
}
