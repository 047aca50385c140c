package sightline.cases.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** An agency that leaves a case, or is taken off it. */
@Schema(name = "LeaveCase")
record LeaveRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that leaves, like northshire-health")
        @ReadsAs(AgencyId.class)
        String agency,

        @Schema(description = "Why; stays with us")
        @NotBlank(message = "says why this agency needs to know no longer")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String basis,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    AgencyId leaving() {
        return new AgencyId(agency);
    }
}
