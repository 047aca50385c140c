package sightline.oversight.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more is to be done. */
@Schema(name = "Resolve")
record ResolveRequest(
        @Schema(description = "So that a reader who was absent understands it")
        @NotBlank(message = "says why nothing more is to be done")
        @Size(max = 4000, message = "is at most 4000 characters")
        String reason) {}
