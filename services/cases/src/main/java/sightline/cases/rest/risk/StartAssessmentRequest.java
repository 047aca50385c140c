package sightline.cases.rest.risk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.AssessmentTool;

/** An assessment of the risk that is under way. */
@Schema(name = "StartAssessment")
record StartAssessmentRequest(
        @NotNull(message = "is oasys, arms, sara, rm-2000, hcr-20, asset-plus or other")
        AssessmentTool tool,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
