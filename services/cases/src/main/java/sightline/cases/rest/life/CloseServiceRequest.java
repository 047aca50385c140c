package sightline.cases.rest.life;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** That a service closed. */
@Schema(name = "CloseService")
record CloseServiceRequest(
        @Schema(
                description = "The agency that took the person on; absent where nobody did",
                examples = "northshire-health")
        @ReadsAs(AgencyId.class)
        @Nullable
        String receivedBy,

        @Schema(description = "Why; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    @Nullable
    AgencyId receiver() {
        return receivedBy == null ? null : new AgencyId(receivedBy);
    }
}
