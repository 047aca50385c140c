package sightline.cases.rest.holding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/** Who covers for who is away. */
@Schema(name = "NameCover")
record CoverRequest(
        @Schema(examples = "probation-officer-7")
        @NotNull(message = "is the staff id of who covers")
        @ReadsAs(StaffId.class)
        String holder,

        @NotNull(message = "is newly-qualified, service-officer, qualified or experienced")
        Grade grade,

        @Schema(description = "How much they carry, 100 being full")
        @Min(value = 0, message = "is a percentage, 100 being full")
        @Max(value = 1000, message = "is a percentage, 100 being full")
        @Nullable
        Integer workloadPercent,

        @Schema(description = "Why somebody covers who does not fit; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String acceptedMismatch,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    HoldingFact fact() {
        return new HoldingFact.CoverNamed(new StaffId(holder), grade, workloadPercent, acceptedMismatch);
    }
}
