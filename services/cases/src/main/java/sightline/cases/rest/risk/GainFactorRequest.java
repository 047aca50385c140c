package sightline.cases.rest.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.risk.RiskFact.FactorGained;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ProtectiveFactor;

/** Something that keeps a person from doing harm. */
@Schema(name = "GainProtectiveFactor")
record GainFactorRequest(
        @NotNull(message = "is mentor, employment, accommodation, relationship, treatment or supervision")
        ProtectiveFactor kind,

        @Schema(description = "What exactly; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String detail,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    FactorGained gained() {
        return new FactorGained(kind, detail);
    }
}
