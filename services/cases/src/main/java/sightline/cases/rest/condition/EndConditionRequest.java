package sightline.cases.rest.condition;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ConditionId;

/** That a condition binds no more. */
@Schema(name = "EndCondition")
record EndConditionRequest(
        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ConditionFact of(UUID condition) {
        return new ConditionFact.Ended(new ConditionId(condition));
    }
}
