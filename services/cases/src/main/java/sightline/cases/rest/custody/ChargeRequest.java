package sightline.cases.rest.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.custody.Charge;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ArrestId;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.OffenceGroup;

/** An offence that a person was charged with. */
@Schema(name = "RecordCharge")
record ChargeRequest(
        @Schema(description = "The arrest it follows from") @Nullable
        UUID arrestId,

        @NotNull(
                message =
                        "is violence, sexual, weapons, drugs, theft, robbery, order-breach, driving, terrorism or other")
        OffenceGroup offenceGroup,

        @Schema(description = "The offence in words; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String offence,

        @NotNull(message = "is remanded, bailed or released")
        ChargeOutcome outcome,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Charge charge() {
        return new Charge(arrestId == null ? null : new ArrestId(arrestId), offenceGroup, offence, outcome);
    }
}
