package sightline.cases.rest.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.standing.Referral;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Level;

/** An agency asks for management at level 2 or 3. */
@Schema(name = "Refer")
record ReferRequest(
        @Schema(description = "2 or 3")
        @NotNull(message = "is 2 or 3")
        @Min(value = 2, message = "is 2 or 3: level 1 needs no referral")
        @Max(value = 3, message = "is 2 or 3")
        Integer levelSought,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Referral referral() {
        return Referral.inShort(Level.numbered(levelSought), reason);
    }
}
