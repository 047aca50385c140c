package sightline.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.language.AreaId;
import sightline.platform.language.Level;

class ApplyingAStandardTest {
    private static final AreaId NORTHSHIRE = new AreaId("northshire");
    private static final AreaId SOUTHMOOR = new AreaId("southmoor");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final WorkingDays calendar = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest
    @EnumSource
    void every_standard_has_a_shipped_limit_with_its_source(Standard standard) {
        assertThat(List.of(Level.values()))
                .anySatisfy(level -> assertThat(Standards.shipped().find(standard, NORTHSHIRE, level, DAY))
                        .get()
                        .satisfies(line -> assertThat(line.source()).isNotBlank()));
    }

    @Test
    void level_3_meets_sooner_than_level_2() {
        Standards standards = Standards.shipped();

        assertThat(limit(standards, NORTHSHIRE, Level.THREE)).isEqualTo(new TimeLimit.Working(10));
        assertThat(limit(standards, NORTHSHIRE, Level.TWO)).isEqualTo(new TimeLimit.Working(20));
    }

    @Test
    void an_areas_own_limit_comes_before_everybodys_and_binds_no_other_area() {
        Standards standards = new Standards(List.of(
                line(null, Level.TWO, DAY, "20 working days"), line(NORTHSHIRE, Level.TWO, DAY, "15 working days")));

        assertThat(limit(standards, NORTHSHIRE, Level.TWO)).isEqualTo(new TimeLimit.Working(15));
        assertThat(limit(standards, SOUTHMOOR, Level.TWO)).isEqualTo(new TimeLimit.Working(20));
    }

    @Test
    void a_limit_holds_from_its_first_day_and_until_the_next_one_does() {
        Standards standards = new Standards(List.of(
                line(null, Level.TWO, DAY.minusYears(1), "20 working days"), line(null, Level.TWO, DAY, "10 days")));

        assertThat(standards.find(Standard.FIRST_MEETING_AFTER_REFERRAL, NORTHSHIRE, Level.TWO, DAY.minusDays(1)))
                .get()
                .extracting(Standards.Line::limit)
                .isEqualTo(new TimeLimit.Working(20));
        assertThat(limit(standards, NORTHSHIRE, Level.TWO)).isEqualTo(new TimeLimit.Calendar(Period.ofDays(10)));
    }

    @Test
    void where_no_limit_is_set_there_is_none() {
        assertThat(Standards.shipped().find(Standard.REVIEW_MEETING, NORTHSHIRE, Level.ONE, DAY))
                .isEmpty();
    }

    @Test
    void bank_holidays_of_england_and_wales_are_no_working_days() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 28)))
                .as("for Boxing Day, a Saturday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 4)))
                .as("early May")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 30)))
                .as("St Andrew's, Scotland only")
                .isTrue();
    }

    @Test
    void five_working_days_over_christmas_end_in_the_new_year() {
        assertThat(TimeLimit.of("5 working days").after(LocalDate.of(2026, 12, 23), calendar))
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void six_months_before_a_release_on_a_day_that_month_does_not_have_is_its_last_day() {
        assertThat(TimeLimit.of("6 months").before(LocalDate.of(2027, 8, 31), calendar))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_limit_that_cannot_be_read_says_how_it_is_written() {
        assertThatThrownBy(() -> TimeLimit.of("a fortnight")).hasMessageContaining("20 working days");
    }

    private static TimeLimit limit(Standards standards, AreaId area, Level level) {
        return standards
                .find(Standard.FIRST_MEETING_AFTER_REFERRAL, area, level, DAY)
                .orElseThrow()
                .limit();
    }

    private static Standards.Line line(@Nullable AreaId area, Level level, LocalDate from, String limit) {
        return new Standards.Line(
                Standard.FIRST_MEETING_AFTER_REFERRAL, area, level, from, TimeLimit.of(limit), "this test");
    }
}
