package sightline.cases.rest.recall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.recall.RecallFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/** How far a recall has come. */
@Schema(name = "RecordRecallStage")
record RecallStageRequest(
        @NotNull(message = "is decided, signed, sent, powers-live, visited, executed or cancelled")
        RecallStage stage,

        @Schema(description = "As what you sign: senior or head; absent where you are one of them") @Nullable
        Signatory signedAs,

        @Schema(description = "What is to be said of it; why, where it is cancelled; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String detail,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    RecallFact of(UUID decision) {
        return new RecallFact(
                new DecisionId(decision), stage, signedAs, detail == null || detail.isBlank() ? null : detail);
    }
}
