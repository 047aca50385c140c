package sightline.cases.rest.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.risk.RiskFact.FactorLost;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ProtectiveFactor;

/** Something that kept a person from doing harm, and is no more. */
@Schema(name = "LoseProtectiveFactor")
record LoseFactorRequest(
        @NotNull(message = "is mentor, employment, accommodation, relationship, treatment or supervision")
        ProtectiveFactor kind,

        @Schema(description = "What exactly; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String detail,

        @Schema(description = "Whether it was to end then; if absent, it was not") @Nullable
        Boolean planned,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    FactorLost lost() {
        return new FactorLost(kind, detail, Boolean.TRUE.equals(planned));
    }
}
