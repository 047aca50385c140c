package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.review.HeldReview;
import sightline.cases.domain.review.Review;
import sightline.platform.language.ReviewKind;

class ReviewingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void the_next_review_is_late_from_the_day_after_it_was_to_be() {
        assertThat(held(TODAY, false).isNextLate(TODAY)).isFalse();
        assertThat(held(TODAY.minusDays(1), false).isNextLate(TODAY)).isTrue();
    }

    @Test
    void a_later_review_of_its_kind_answers_the_date() {
        assertThat(held(TODAY.minusDays(1), true).isNextLate(TODAY)).isFalse();
    }

    @Test
    void nothing_is_late_where_no_date_was_set() {
        assertThat(held(null, false).isNextLate(TODAY)).isFalse();
    }

    private static HeldReview held(@Nullable LocalDate nextOn, boolean followed) {
        Review review = new Review(ReviewKind.LEVEL_1, "A fictional outcome", Set.of(), nextOn);
        return new HeldReview(new Said<>(review, NOON, PROBATION), followed);
    }
}
