package sightline.cases.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.review.HeldReview;
import sightline.cases.domain.review.Review;
import sightline.platform.language.ReviewKind;
import sightline.platform.language.Signatory;

/** How the management of a person was reviewed, the latest first. */
@Schema(name = "Reviews")
record ReviewsView(List<Item> items) {

    /** One review. */
    @Schema(name = "HeldReview")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            ReviewKind kind,
            @Nullable String outcome,
            List<Signatory> signedBy,
            Instant at,
            String agency,
            @Nullable LocalDate nextOn,

            @Schema(description = "The next of its kind should have been, and was not")
            boolean late) {

        static Item of(HeldReview held, LocalDate today) {
            Review review = held.said().what();
            return new Item(
                    review.kind(),
                    review.outcome().isEmpty() ? null : review.outcome(),
                    review.signedBy().stream().sorted().toList(),
                    held.said().at(),
                    held.said().by().value(),
                    review.nextOn(),
                    held.isNextLate(today));
        }
    }

    static ReviewsView of(List<HeldReview> reviews, LocalDate today) {
        return new ReviewsView(reviews.stream().map(one -> Item.of(one, today)).toList());
    }
}
