package sightline.premises.rest;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.premises.usecases.When;

/** When something happened, of which nothing else is told. */
@Schema(name = "Moment")
record MomentRequest(
        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    /** What a request without a body says: now. */
    static MomentRequest orNow(@Nullable MomentRequest request) {
        return request == null ? new MomentRequest(null, null) : request;
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
