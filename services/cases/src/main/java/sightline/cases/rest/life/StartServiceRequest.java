package sightline.cases.rest.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.ServiceId;
import sightline.platform.language.SupportKind;

/** A service that a person begins to get. */
@Schema(name = "StartService")
record StartServiceRequest(
        @NotNull(message = "is mental-health, drug-treatment, mentoring, housing or programme")
        SupportKind kind,

        @NotNull(message = "is nhs, local-authority, voluntary, private, probation, prison or other")
        ProviderKind provider,

        @Schema(description = "Who provides it; stays with us")
        @Size(max = 200, message = "has at most 200 characters")
        @Nullable
        String providerName,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    SupportFact.Started named(ServiceId id) {
        return new SupportFact.Started(id, kind, provider, providerName);
    }
}
