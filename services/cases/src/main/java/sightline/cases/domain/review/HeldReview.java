package sightline.cases.domain.review;

import java.time.LocalDate;
import sightline.cases.domain.Said;

/**
 * A review as it stands among those of its case.
 *
 * @param followed whether another of its kind came after it
 */
public record HeldReview(Said<Review> said, boolean followed) {

    /** Whether the next one is late: whichever came after it has answered its date. */
    public boolean isNextLate(LocalDate today) {
        return !followed && said.what().wasNextDueBefore(today);
    }
}
