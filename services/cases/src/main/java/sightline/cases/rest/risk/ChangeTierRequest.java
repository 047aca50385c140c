package sightline.cases.rest.risk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Tier;

/** How much supervision a person needs. */
@Schema(name = "ChangeTier")
record ChangeTierRequest(
        @NotNull(message = "is a to g, a needing the most supervision")
        Tier tier,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    TierChanged change() {
        return new TierChanged(tier);
    }
}
