package sightline.cases.rest.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;

/** The answer to a concern. */
@Schema(name = "AcknowledgeConcern")
record AcknowledgeRequest(
        @Schema(description = "Stays with us")
        @NotBlank(message = "says what is done about it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String response,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
