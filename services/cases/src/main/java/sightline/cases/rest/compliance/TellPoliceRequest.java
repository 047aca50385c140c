package sightline.cases.rest.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.NonComplianceId;

/** That the police were told. */
@Schema(name = "TellPolice")
record TellPoliceRequest(
        @Schema(description = "How the police call it; stays with us")
        @NotBlank(message = "is how the police call it, such as an incident number")
        @Size(max = 200, message = "has at most 200 characters")
        String reference,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ComplianceFact.PoliceTold of(UUID item) {
        return new ComplianceFact.PoliceTold(new NonComplianceId(item), reference);
    }
}
