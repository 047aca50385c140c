package sightline.cases.rest.emergency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.emergency.Emergency;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.ReviewOutcome;

/** An emergency access as whoever reviews it sees it: by reference, with nothing of the case. */
@Schema(name = "Emergency")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmergencyView(
        String emergencyId,
        String caseId,
        String person,
        String agency,
        EmergencyGround ground,
        String words,
        Instant at,
        Instant until,
        Instant reviewDue,
        boolean overdue,

        @Schema(description = "When it was put before those who govern the case, since nobody had reviewed it in time")
        @Nullable
        Instant escalatedAt,

        @Schema(description = "Absent while nobody has reviewed it") @Nullable
        Review review) {

    /** What a second person found. */
    @Schema(name = "EmergencyReview")
    record Review(ReviewOutcome outcome, String words, String by, String agency, Instant at) {

        static @Nullable Review of(Emergency.@Nullable Review one) {
            return one == null
                    ? null
                    : new Review(
                            one.outcome(),
                            one.words(),
                            one.by().value(),
                            one.agency().value(),
                            one.at());
        }
    }

    static EmergencyView of(Emergency one, boolean overdue) {
        return new EmergencyView(
                one.id().toString(),
                one.about().toString(),
                one.person().value(),
                one.agency().value(),
                one.ground(),
                one.words(),
                one.since(),
                one.until(),
                one.reviewDue(),
                overdue,
                one.escalated(),
                Review.of(one.review()));
    }
}
