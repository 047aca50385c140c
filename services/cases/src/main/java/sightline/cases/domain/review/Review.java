package sightline.cases.domain.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ReviewKind;
import sightline.platform.language.Signatory;

/**
 * A review of how a person is managed.
 *
 * @param outcome what came of it, in words that stay here
 * @param nextOn when it is to be reviewed next
 */
public record Review(
        ReviewKind kind,
        String outcome,
        Set<Signatory> signedBy,
        @Nullable LocalDate nextOn) {

    public Review {
        signedBy = Set.copyOf(signedBy);
    }

    /** Whether the next one should have been by that day. */
    public boolean wasNextDueBefore(LocalDate day) {
        return nextOn != null && nextOn.isBefore(day);
    }
}
