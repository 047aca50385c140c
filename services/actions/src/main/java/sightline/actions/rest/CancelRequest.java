package sightline.actions.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.actions.usecases.When;

/** That an action will not be done. */
@Schema(name = "CancelAction")
record CancelRequest(
        @Schema(description = "Why it will not be done; stays with us")
        @NotBlank(message = "says why it will not be done")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant occurredAt,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant knownAt) {

    When when() {
        return new When(occurredAt, knownAt);
    }
}
