package sightline.meetings.rest;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.usecases.When;

/** The chair's approval of the minutes as they are written. */
@Schema(name = "ApproveMinutes")
record ApproveRequest(
        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    static When when(@Nullable ApproveRequest request) {
        return request == null ? new When(null, null) : new When(request.occurredAt, request.knownAt);
    }
}
