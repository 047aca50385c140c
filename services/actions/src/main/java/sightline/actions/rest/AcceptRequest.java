package sightline.actions.rest;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.actions.usecases.When;

/** That the owner takes an action on. */
@Schema(name = "AcceptAction")
record AcceptRequest(
        @Schema(description = "What the owner says to it; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String note,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant occurredAt,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant knownAt) {

    When when() {
        return new When(occurredAt, knownAt);
    }
}
