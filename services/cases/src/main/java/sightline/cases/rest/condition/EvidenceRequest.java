package sightline.cases.rest.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ConditionId;

/** What shows that a condition is real. */
@Schema(name = "EvidenceCondition")
record EvidenceRequest(
        @Schema(description = "Stays with us")
        @NotBlank(message = "says what shows that the condition is real")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String evidence,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ConditionFact of(UUID condition) {
        return new ConditionFact.Evidenced(new ConditionId(condition), evidence);
    }
}
