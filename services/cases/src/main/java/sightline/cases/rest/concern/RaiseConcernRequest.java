package sightline.cases.rest.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.concern.Concern;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/** What somebody noticed. */
@Schema(name = "RaiseConcern")
record RaiseConcernRequest(
        @NotNull(
                message = "is mental-health, substance, relationship, weapon, associates, vehicle, money, isolation, "
                        + "behaviour-change, thoughts-of-harm, neighbours, victim-contact, movements or other")
        Sign sign,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says what was noticed")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String summary,

        @NotNull(message = "is routine or urgent") Urgency severity,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Concern named(ConcernId id) {
        return new Concern(id, sign, summary, severity);
    }
}
