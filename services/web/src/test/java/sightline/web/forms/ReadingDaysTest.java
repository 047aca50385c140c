package sightline.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDaysTest {
    /* A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Days TO_COME = new Days(TODAY, false);
    private static final Days PAST = new Days(TODAY, true);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-23",
        "tomorrow, 2026-11-24",
        "fri, 2026-11-27",
        "Friday, 2026-11-27",
        "mon, 2026-11-30",
        "next tue, 2026-11-24",
        "+7, 2026-11-30",
        "+7 days, 2026-11-30",
        "in 3 days, 2026-11-26",
        "2 weeks, 2026-12-07",
        "1 month, 2026-12-23",
        "27/11, 2026-11-27",
        "3/1, 2027-01-03",
        "27/11/2026, 2026-11-27",
        "27.11.26, 2026-11-27",
        "27-11-2026, 2026-11-27",
        "7 12 2026, 2026-12-07",
        "27 Nov, 2026-11-27",
        "27th november 2026, 2026-11-27",
        "2026-11-27, 2026-11-27",
        "' 27 / 11 ', ",
    })
    void a_day_to_come_is_read_as_people_write_it(String written, LocalDate day) {
        assertThat(TO_COME.read(written).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2026-11-22",
        "fri, 2026-11-20",
        "mon, 2026-11-16",
        "2 days, 2026-11-21",
        "27/11, 2025-11-27",
        "20/11, 2026-11-20",
    })
    void a_day_that_has_been_is_the_last_such_day(String written, LocalDate day) {
        assertThat(PAST.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "blurgh", "31/2/2026", "32/1", "5/13", "frightful", "0/0", "27 nev"})
    void what_could_be_anything_is_not_guessed(String written) {
        assertThat(TO_COME.read(written)).isEmpty();
    }

    @Test
    void a_day_of_this_month_that_has_passed_is_next_years_when_it_is_to_come() {
        assertThat(TO_COME.read("20/11")).contains(LocalDate.of(2027, 11, 20));
    }
}
