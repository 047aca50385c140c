package sightline.premises.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.MoveOn;
import sightline.premises.usecases.When;

/** A resident's leaving. */
@Schema(name = "Depart")
record DepartRequest(
        @Schema(description = "In words; stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason,

        @Schema(description = "Where they went; absent when nobody knows") @Nullable
        MoveOn moveOn,

        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    When when() {
        return new When(occurredAt, knownAt);
    }
}
