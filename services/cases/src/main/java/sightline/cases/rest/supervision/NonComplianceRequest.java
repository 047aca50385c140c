package sightline.cases.rest.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ConditionId;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.Seriousness;

/** Something that was required of a person and not done. */
@Schema(name = "RecordNonCompliance")
record NonComplianceRequest(
        @NotNull(message = "is missed-appointment, late, curfew, condition, order-breach, test, behaviour or absconded")
        NonComplianceKind kind,

        @Schema(description = "The condition that was not kept") @Nullable
        UUID conditionId,

        @NotNull(message = "is low, medium or high") Seriousness severity,

        @Schema(description = "Whether the reason given was accepted; absent while nobody has judged it") @Nullable
        Boolean acceptable,

        @Schema(description = "Stays with us") @Size(max = 4000, message = "has at most 4,000 characters") @Nullable
        String detail,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    NonCompliance named(NonComplianceId id) {
        return new NonCompliance(
                id, kind, conditionId == null ? null : new ConditionId(conditionId), severity, acceptable, detail);
    }
}
