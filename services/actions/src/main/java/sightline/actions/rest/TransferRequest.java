package sightline.actions.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.actions.usecases.When;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** That another agency is to own an action. */
@Schema(name = "TransferAction")
record TransferRequest(
        @Schema(examples = "northshire-housing")
        @NotNull(message = "is the agency on the case that is to own it, like northshire-housing")
        @ReadsAs(AgencyId.class)
        String to,

        @Schema(description = "Why the other agency; stays with us")
        @NotBlank(message = "says why the other agency is to do it")
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
