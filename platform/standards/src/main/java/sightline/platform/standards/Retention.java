package sightline.platform.standards;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long records of one class are kept: one line of the reference data.
 *
 * @param covers which records these are
 * @param first when one is first reviewed, from the day it began to be kept; null where nobody reviews it
 * @param then when it is reviewed again
 * @param source where it is written; "unconfirmed" where no current official text could be found
 */
public record Retention(
        RetentionClass of,
        String covers,
        @Nullable Period first,
        @Nullable Period then,
        Ends ends,
        String source) {

    /**
     * When the record of a person is first reviewed: no later than it is due for disposal, and at once where it is.
     *
     * @param from the day from which it is kept
     */
    public LocalDate firstReview(LocalDate from, LocalDate born) {
        LocalDate review = from.plus(reviewed(first));
        if (ends instanceof Ends.AtAge(int years)) {
            LocalDate birthday = born.plusYears(years);
            LocalDate disposal = birthday.isBefore(from) ? from : birthday;
            return disposal.isBefore(review) ? disposal : review;
        }
        return review;
    }

    /** When it is reviewed again, unless somebody says otherwise; it may be kept beyond the day it was due. */
    public LocalDate nextReview(LocalDate today, LocalDate born) {
        LocalDate review = latestReview(today);
        if (ends instanceof Ends.AtAge(int years)) {
            LocalDate disposal = born.plusYears(years);
            return disposal.isAfter(today) && disposal.isBefore(review) ? disposal : review;
        }
        return review;
    }

    /** The last day on which it may be reviewed again. */
    public LocalDate latestReview(LocalDate today) {
        return today.plus(reviewed(then));
    }

    private Period reviewed(@Nullable Period after) {
        return Objects.requireNonNull(after, () -> "Nobody reviews " + covers);
    }
}
