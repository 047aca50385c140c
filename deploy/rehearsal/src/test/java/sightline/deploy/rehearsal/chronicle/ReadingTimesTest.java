package sightline.deploy.rehearsal.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTimesTest {
    private final Times times = new Times(LocalDate.of(2026, 11, 16));

    @ParameterizedTest
    @CsvSource({
        "T, 2026-11-16T09:00:00Z",
        "T+0d, 2026-11-16T09:00:00Z",
        "T-30d, 2026-10-17T08:00:00Z",
        "T-30d10:15, 2026-10-17T09:15:00Z",
        "T14:00, 2026-11-16T14:00:00Z",
        "2026-07-01, 2026-07-01T08:00:00Z",
        "2026-07-01T23:30, 2026-07-01T22:30:00Z",
        "2026-07-01T23:30:15, 2026-07-01T22:30:15Z",
        "2026-07-01T23:30Z, 2026-07-01T23:30:00Z",
        "2026-07-01T23:30+02:00, 2026-07-01T21:30:00Z",
    })
    void a_time_is_counted_from_day_T_or_dated_and_is_at_nine_in_London_when_no_time_of_day_is_given(
            String written, Instant meant) {
        assertThat(times.read(written))
                .hasValueSatisfying(time -> assertThat(time.instant()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "T-30", "T+3w", "T25:00", "2026-02-30", "2026-13-01", "16/11/2026", "tomorrow", "T-30d10"})
    void anything_else_is_no_time(String written) {
        assertThat(times.read(written)).isEmpty();
    }

    @Test
    void an_hour_that_the_clocks_skip_is_the_next_one_and_the_hour_that_comes_twice_is_the_first() {
        assertThat(times.read("2026-03-29T01:30"))
                .hasValueSatisfying(time -> assertThat(time.instant()).isEqualTo("2026-03-29T01:30:00Z"));
        assertThat(times.read("2026-10-25T01:30"))
                .hasValueSatisfying(time -> assertThat(time.instant()).isEqualTo("2026-10-25T00:30:00Z"));
    }

    @Test
    void a_day_covers_all_its_local_hours_and_a_time_of_day_only_its_minute() {
        Times.Timed day = times.read("2026-07-01").orElseThrow();
        Times.Timed minute = times.read("2026-07-01T10:00").orElseThrow();

        assertThat(day.covers(Instant.parse("2026-06-30T23:00:00Z"))).isTrue();
        assertThat(day.covers(Instant.parse("2026-07-01T23:00:00Z"))).isFalse();
        assertThat(minute.covers(Instant.parse("2026-07-01T09:00:00Z"))).isTrue();
        assertThat(minute.covers(Instant.parse("2026-07-01T09:01:00Z"))).isFalse();
        assertThat(day.isNoEarlierThan(Instant.parse("2026-07-01T22:59:00Z"))).isTrue();
        assertThat(day.isNoEarlierThan(Instant.parse("2026-07-01T23:00:00Z"))).isFalse();
    }

    @Test
    void a_day_is_written_back_as_the_chronicle_counts_it() {
        assertThat(times.counted(LocalDate.of(2026, 11, 16))).isEqualTo("T");
        assertThat(times.counted(LocalDate.of(2026, 11, 17))).isEqualTo("T+1d");
        assertThat(times.counted(LocalDate.of(2026, 10, 17))).isEqualTo("T-30d");
    }
}
