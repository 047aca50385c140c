package sightline.cases.domain.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.Refusal;
import sightline.platform.language.ReviewOutcome;
import sightline.platform.language.StaffId;

/**
 * Somebody broke the glass: they may read one case, and nothing else, until a moment that is near; somebody else looks
 * at it afterwards.
 *
 * @param words why, besides the ground
 * @param until the instant it ends
 * @param reviewDue until when a second person looks at it
 * @param escalated when it was put before those who govern, since nobody had reviewed it; null when it was not
 * @param review what they found; null while nobody has
 */
public record Emergency(
        AccessId id,
        CaseId about,
        StaffId person,
        AgencyId agency,
        EmergencyGround ground,
        String words,
        Instant since,
        Instant until,
        Instant reviewDue,
        @Nullable Instant escalated,
        @Nullable Review review) {
    /** How long it is open. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    /** How many one person may begin within a day. */
    public static final int MOST_IN_A_DAY = 3;

    /** What a second person found. */
    public record Review(ReviewOutcome outcome, String words, StaffId by, AgencyId agency, Instant at) {}

    /** Nobody has looked at it, and somebody should have. */
    public boolean isOverdueAt(Instant now) {
        return review == null && !now.isBefore(reviewDue);
    }

    public boolean isReviewed() {
        return review != null;
    }

    /** The same person has found the same before. */
    public boolean wasFound(ReviewOutcome outcome, String why, StaffId by) {
        return review != null
                && review.outcome() == outcome
                && review.words().equals(why)
                && review.by().equals(by);
    }

    /** What stands against this person's review. */
    public Optional<Refusal> obstacleToReview(StaffId by) {
        if (person.equals(by)) {
            return Optional.of(new EmergencyRefusal.OwnEmergency());
        }
        return review == null ? Optional.empty() : Optional.of(new EmergencyRefusal.ReviewedAlready(review.outcome()));
    }

    public Emergency reviewed(Review found) {
        return new Emergency(id, about, person, agency, ground, words, since, until, reviewDue, escalated, found);
    }

    /** As it is once it was put before those who govern. */
    public Emergency escalated(Instant at) {
        return new Emergency(id, about, person, agency, ground, words, since, until, reviewDue, at, review);
    }
}
