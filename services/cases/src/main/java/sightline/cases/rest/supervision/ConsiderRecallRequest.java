package sightline.cases.rest.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Signatory;

/** Whether a person is recalled to custody. */
@Schema(name = "ConsiderRecall")
record ConsiderRecallRequest(
        @NotNull(message = "is recall or no-recall") RecallOutcome decision,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reasons,

        @Schema(description = "Whose signatures it carries")
        @NotNull(message = "names whose signatures it carries: practitioner, senior, head")
        Set<@NotNull(message = "is practitioner, senior or head") Signatory> signedBy,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    RecallDecision named(DecisionId id) {
        return new RecallDecision(id, decision, reasons, signedBy);
    }
}
