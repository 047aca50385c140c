package sightline.cases.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that needs no more than its reason. */
@Schema(name = "Reason")
public record ReasonRequest(
        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
