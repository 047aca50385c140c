package sightline.premises.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.premises.usecases.RequestPlacement;
import sightline.premises.usecases.When;

/** A place that is asked for at approved premises. */
@Schema(name = "RequestPlacement")
record PlacementRequest(
        @Schema(description = "The person's case")
        @NotNull(message = "is the person's case, an id like 01890a5d-ac96-774b-bcce-b302099a8057")
        UUID caseId,

        @Schema(description = "The premises that are asked", examples = "northshire-elm-house")
        @NotNull(message = "is the approved premises that are asked, like northshire-elm-house")
        @ReadsAs(AgencyId.class)
        String premises,

        @Schema(description = "The day hoped for; absent while it is open") @Nullable
        LocalDate arriveOn,

        @Schema(description = "The day hoped for; absent while it is open") @Nullable
        LocalDate departOn,

        @Schema(description = "When it happened; now, if absent")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt) {

    RequestPlacement.Wish wish() {
        return new RequestPlacement.Wish(new CaseId(caseId), new AgencyId(premises), arriveOn, departOn);
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
