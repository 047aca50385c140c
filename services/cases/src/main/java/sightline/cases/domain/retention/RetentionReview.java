package sightline.cases.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.language.StaffId;

/**
 * What somebody found who looked at whether the record of a person who has left must still be kept.
 *
 * @param nextOn when it is reviewed again; null where it is not needed
 * @param reason why, in words that stay here
 */
public record RetentionReview(
        RetentionOutcome outcome, @Nullable LocalDate nextOn, String reason, StaffId by, AgencyId agency, Instant at) {

    /** With the day that the record says it is reviewed again, where it is. */
    public RetentionReview asKept(Keeping now) {
        return new RetentionReview(outcome, now.needed() ? now.reviewOn() : null, reason, by, agency, at);
    }
}
