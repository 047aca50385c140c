package sightline.cases.rest.compliance;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ConditionId;
import sightline.platform.language.WarningStep;

/** That a person was warned. */
@Schema(name = "IssueWarning")
record WarningRequest(
        @NotNull(message = "is first, second or final") WarningStep step,

        @Schema(description = "What they were warned about, where it was one condition") @Nullable
        UUID conditionId,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ComplianceFact.WarningIssued fact() {
        return new ComplianceFact.WarningIssued(step, conditionId == null ? null : new ConditionId(conditionId));
    }
}
