package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;
import static sightline.cases.domain.Fiction.toldAt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.RetentionRefusal;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeeping;
import sightline.platform.language.Category;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;
import sightline.platform.standards.RetentionClass;

class KeepingTheRecordTest {
    /** Half an hour into the next day in London, by its summer time. */
    private static final Instant LATE_IN_JULY = Instant.parse("2026-07-15T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_record_of_who_was_ever_managed_is_reviewed_ten_years_after_the_day_they_left_in_london() {
        assertThat(left(managed(Category.TWO, Level.TWO)).keeping())
                .isEqualTo(new Keeping(
                        RetentionClass.MANAGED_PERSON, LocalDate.of(2026, 7, 16), LocalDate.of(2036, 7, 16), true));
    }

    @Test
    void the_record_of_who_never_had_a_level_is_reviewed_six_years_after_the_day_they_left() {
        assertThat(left(managed()).keeping())
                .isEqualTo(new Keeping(
                        RetentionClass.NEVER_MANAGED, LocalDate.of(2026, 7, 16), LocalDate.of(2032, 7, 16), true));
    }

    @Test
    void a_person_under_management_has_no_review_date_and_an_exit_that_is_reopened_takes_it_away() {
        Case.Left left = left(managed());
        Managed again =
                left.reopen(List.of(left.exit().fact()), told()).orElseThrow().now();

        assertThat(retaining(again).keeping()).isEmpty();
        assertThat(retaining(left).keeping()).contains(left.keeping());
    }

    @Test
    void what_was_found_before_a_reopened_exit_counts_no_more_after_the_next() {
        Case.Left found = reviewed(left(managed()), review(RetentionOutcome.NOT_NEEDED, null));
        Managed again =
                found.reopen(List.of(found.exit().fact()), told()).orElseThrow().now();

        assertThat(left(again).keeping().needed()).isTrue();
    }

    @Test
    void a_record_that_is_retained_is_reviewed_again_after_the_period_of_its_class() {
        assertThat(reviewed(left(managed()), review(RetentionOutcome.RETAINED, null))
                        .keeping()
                        .reviewOn())
                .isEqualTo(TODAY.plusYears(6));
    }

    @Test
    void a_reviewer_may_say_another_day_within_the_period_and_never_one_in_the_past() {
        Case.Left left = left(managed());

        assertThat(reviewed(left, review(RetentionOutcome.RETAINED, TODAY.plusDays(1)))
                        .keeping()
                        .reviewOn())
                .isEqualTo(TODAY.plusDays(1));
        assertThat(reviewed(left, review(RetentionOutcome.RETAINED, TODAY.plusYears(6)))
                        .keeping()
                        .reviewOn())
                .isEqualTo(TODAY.plusYears(6));
        for (LocalDate beyond :
                List.of(TODAY.minusDays(1), TODAY, TODAY.plusYears(6).plusDays(1))) {
            assertThat(refusal(decided(left, review(RetentionOutcome.RETAINED, beyond))))
                    .isInstanceOf(RetentionRefusal.NextReviewOutOfReach.class);
        }
    }

    @Test
    void a_review_is_refused_while_the_person_is_managed() {
        assertThat(refusal(decided(managed(), review(RetentionOutcome.RETAINED, null))))
                .isEqualTo(new RetentionRefusal.StillManaged());
    }

    @Test
    void a_review_that_retains_withdraws_one_that_found_the_record_not_needed() {
        Case.Left found = reviewed(left(managed()), review(RetentionOutcome.NOT_NEEDED, null));
        Case.Left kept = reviewed(found, review(RetentionOutcome.RETAINED, null));

        assertThat(found.keeping().needed()).isFalse();
        assertThat(found.keeping().reviewOn()).isEqualTo("2032-07-16");
        assertThat(kept.keeping().needed()).isTrue();
    }

    @Test
    void a_review_is_a_fact_that_says_when_the_next_one_is() {
        var change = taken(decided(left(managed()), review(RetentionOutcome.RETAINED, null)));

        assertThat(change.now().about().version()).isEqualTo(left(managed()).version() + 1);
        assertThat(change.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseFact.RetentionReviewed.class,
                        fact -> assertThat(fact.review().nextOn()).isEqualTo(TODAY.plusYears(6)));
    }

    @Test
    void the_record_of_who_would_be_a_hundred_is_due_on_their_birthday() {
        Keeping keeping = Keeping.since(LATE_IN_JULY, true, LocalDate.of(1930, 5, 6));

        assertThat(keeping.reviewOn()).isEqualTo("2030-05-06");
        assertThat(keeping.isDueOn(LocalDate.of(2030, 5, 5))).isFalse();
        assertThat(keeping.isDueOn(LocalDate.of(2030, 5, 6))).isTrue();
    }

    private static Case.Left left(Managed managed) {
        Told leaving = toldAt(LATE_IN_JULY);
        Deregistration exit = new Deregistration(ExitFrom.MAPPA, "A fictional rationale", List.of());
        return (Case.Left) taken(managed.deregister(exit, List.of(), leaving)).now();
    }

    private static Retaining retaining(Case about) {
        return new Retaining(about, Safekeeping.NONE);
    }

    private static Decision<Change<Retaining, CaseFact>> decided(Case about, RetentionReview review) {
        return retaining(about).review(review, TODAY, told());
    }

    private static Case.Left reviewed(Case.Left left, RetentionReview review) {
        return (Case.Left) taken(decided(left, review)).now().about();
    }

    private static RetentionReview review(RetentionOutcome outcome, @Nullable LocalDate next) {
        return new RetentionReview(outcome, next, "Why", new StaffId("ig-1"), Fiction.PROBATION, Fiction.NOON);
    }
}
