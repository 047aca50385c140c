package sightline.cases.rest.holding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.StaffId;

/** That somebody holds a case no more. */
@Schema(name = "EndAllocation")
record EndAllocationRequest(
        @Schema(examples = "probation-officer-7")
        @NotNull(message = "is the staff id of who holds the case no more")
        @ReadsAs(StaffId.class)
        String holder,

        @Schema(description = "Whom they handed it to, where it is handed to anybody") @ReadsAs(StaffId.class) @Nullable
        String handedTo,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    HoldingFact fact() {
        return new HoldingFact.Ended(new StaffId(holder), handedTo == null ? null : new StaffId(handedTo));
    }
}
