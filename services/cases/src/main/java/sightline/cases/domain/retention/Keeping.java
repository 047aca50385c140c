package sightline.cases.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sightline.platform.language.Refusal;
import sightline.platform.standards.Retention;
import sightline.platform.standards.RetentionClass;
import sightline.platform.standards.Retentions;
import sightline.platform.standards.WorkingTime;

/**
 * By which rule the record of a person who has left is kept, and when somebody looks at whether it still must be.
 *
 * @param leftOn the day in London on which they left
 * @param reviewOn the day from which a review is due
 * @param needed until a review finds that it is not
 */
public record Keeping(RetentionClass as, LocalDate leftOn, LocalDate reviewOn, boolean needed) {
    private static final Retentions CLASSES = Retentions.shipped();

    /**
     * From the day they left.
     *
     * @param managed whether they were ever managed at a level
     */
    public static Keeping since(Instant left, boolean managed, LocalDate born) {
        RetentionClass as = managed ? RetentionClass.MANAGED_PERSON : RetentionClass.NEVER_MANAGED;
        LocalDate leftOn = dayOf(left);
        return new Keeping(as, leftOn, CLASSES.of(as).firstReview(leftOn, born), true);
    }

    /** The day on which this moment falls, where records are kept. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(WorkingTime.LONDON).toLocalDate();
    }

    public boolean isDueOn(LocalDate today) {
        return !today.isBefore(reviewOn);
    }

    /** When it is reviewed again, unless the reviewer says otherwise. */
    public LocalDate nextReview(LocalDate today, LocalDate born) {
        return rule().nextReview(today, born);
    }

    /** What stands against its being reviewed again on that day. */
    public Optional<Refusal> obstacleToNext(LocalDate next, LocalDate today) {
        LocalDate latest = rule().latestReview(today);
        return next.isAfter(today) && !next.isAfter(latest)
                ? Optional.empty()
                : Optional.of(new RetentionRefusal.NextReviewOutOfReach(next, today.plusDays(1), latest));
    }

    /** What stands against erasing it because it has been kept for long enough. */
    public Optional<Refusal> obstacleToEnding(LocalDate today) {
        if (needed) {
            return Optional.of(new RetentionRefusal.StillNeeded());
        }
        return isDueOn(today) ? Optional.empty() : Optional.of(new RetentionRefusal.NotDueYet(reviewOn));
    }

    public Keeping retainedUntil(LocalDate next) {
        return new Keeping(as, leftOn, next, true);
    }

    /** Its review stays due: nothing but an erasure, or a review that finds otherwise, settles it. */
    public Keeping notNeeded() {
        return new Keeping(as, leftOn, reviewOn, false);
    }

    private Retention rule() {
        return CLASSES.of(as);
    }
}
