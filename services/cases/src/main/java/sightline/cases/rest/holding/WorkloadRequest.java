package sightline.cases.rest.holding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.StaffId;

/** How much who holds a case carries. */
@Schema(name = "ChangeWorkload")
record WorkloadRequest(
        @Schema(examples = "probation-officer-7")
        @NotNull(message = "is the staff id of who holds the case")
        @ReadsAs(StaffId.class)
        String holder,

        @NotNull(message = "is a percentage, 100 being full")
        @Schema(description = "How much they carry, 100 being full")
        @Min(value = 0, message = "is a percentage, 100 being full")
        @Max(value = 1000, message = "is a percentage, 100 being full")
        Integer workloadPercent,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    HoldingFact fact() {
        return new HoldingFact.WorkloadChanged(new StaffId(holder), workloadPercent);
    }
}
