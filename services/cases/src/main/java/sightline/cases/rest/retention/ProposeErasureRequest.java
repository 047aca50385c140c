package sightline.cases.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.ErasureGround;

/** Why a case should be erased. */
@Schema(name = "ProposeErasure")
record ProposeErasureRequest(
        @NotNull(message = "is retention-ended, no-lawful-basis or ordered")
        ErasureGround ground,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {}
