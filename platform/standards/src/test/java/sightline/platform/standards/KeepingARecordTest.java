package sightline.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingARecordTest {
    private static final LocalDate BORN = LocalDate.of(1984, 3, 9);
    private static final LocalDate LEFT = LocalDate.of(2026, 11, 16);

    private final Retentions shipped = Retentions.shipped();

    @Test
    void every_class_says_which_records_it_covers_and_where_that_is_written() {
        assertThat(shipped.lines()).hasSize(RetentionClass.values().length).allSatisfy(line -> {
            assertThat(line.covers()).isNotBlank();
            assertThat(line.source()).isNotBlank();
        });
    }

    @Test
    void a_person_who_was_ever_managed_is_reviewed_every_ten_years_and_kept_until_they_would_be_a_hundred() {
        Retention managed = shipped.of(RetentionClass.MANAGED_PERSON);

        assertThat(managed.firstReview(LEFT, BORN)).isEqualTo("2036-11-16");
        assertThat(managed.nextReview(LocalDate.of(2036, 11, 20), BORN)).isEqualTo("2046-11-20");
        assertThat(managed.nextReview(LocalDate.of(2080, 1, 1), BORN)).isEqualTo("2084-03-09");
        assertThat(managed.nextReview(LocalDate.of(2084, 3, 9), BORN)).isEqualTo("2094-03-09");
        assertThat(managed.firstReview(LEFT, LocalDate.of(1920, 1, 1))).isEqualTo(LEFT);
    }

    @Test
    void a_case_that_never_had_a_level_is_reviewed_after_six_years() {
        Retention never = shipped.of(RetentionClass.NEVER_MANAGED);

        assertThat(never.firstReview(LEFT, LocalDate.of(1930, 1, 1))).isEqualTo("2032-11-16");
        assertThat(never.latestReview(LEFT)).isEqualTo("2032-11-16");
    }

    @Test
    void what_is_no_case_goes_with_it_or_after_its_own_time_and_the_audit_never_does() {
        assertThat(shipped.of(RetentionClass.FEED_ENTRY).ends()).isEqualTo(new Ends.WithItsCase());
        assertThat(shipped.of(RetentionClass.LOOK_SENT).ends()).isEqualTo(new Ends.After(Period.ofDays(30)));
        assertThat(shipped.of(RetentionClass.IDEMPOTENCY_KEY).ends()).isEqualTo(new Ends.After(Period.ofDays(7)));
        assertThat(shipped.of(RetentionClass.AUDIT_ENTRY))
                .satisfies(audit -> assertThat(audit.ends()).isEqualTo(new Ends.Never()))
                .satisfies(audit -> assertThat(audit.then()).isEqualTo(Period.ofYears(10)));
    }

    @Test
    void a_class_without_a_line_or_with_two_is_not_read() {
        List<Retention> lines = shipped.lines();

        assertThatThrownBy(() -> new Retentions(lines.subList(1, lines.size())))
                .hasMessageContaining("Not every class");
        assertThatThrownBy(() -> new Retentions(List.of(lines.getFirst(), lines.getFirst())))
                .hasMessageContaining("Two lines");
        assertThatThrownBy(() -> RetentionFile.read("class\nLOOK_SENT,looks,-,-,soon,nowhere"))
                .hasMessageContaining("not soon");
    }
}
