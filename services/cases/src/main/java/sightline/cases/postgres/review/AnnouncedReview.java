package sightline.cases.postgres.review;

import sightline.cases.domain.review.Review;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.ReviewedV1;

/** What is announced of reviews, and which of their words stay here. */
public final class AnnouncedReview {

    private AnnouncedReview() {}

    public static Kept of(Review review) {
        return Kept.announcing(new ReviewedV1(
                        review.kind(), true, review.signedBy().stream().sorted().toList(), review.nextOn()))
                .and("outcome", review.outcome());
    }
}
