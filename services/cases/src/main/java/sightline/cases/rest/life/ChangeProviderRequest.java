package sightline.cases.rest.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.CareKind;
import sightline.platform.language.ProviderCode;

/** Who cares for a person from here on. */
@Schema(name = "ChangeProvider")
record ChangeProviderRequest(
        @NotNull(message = "is gp, mental-health or drug-treatment")
        CareKind kind,

        @Schema(description = "The provider's code: an agency where it is one", examples = "northshire-health")
        @NotNull(message = "is the provider's code, like northshire-health")
        @ReadsAs(ProviderCode.class)
        String to,

        @Schema(description = "The provider's name; stays with us")
        @Size(max = 200, message = "has at most 200 characters")
        @Nullable
        String providerName,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    SupportFact.ProviderChanged change() {
        return new SupportFact.ProviderChanged(kind, new ProviderCode(to), providerName);
    }
}
