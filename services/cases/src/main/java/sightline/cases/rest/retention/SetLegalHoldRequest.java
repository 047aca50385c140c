package sightline.cases.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.LegalHoldGround;

/** Whose order it is that nothing of a case is destroyed, and why. */
@Schema(name = "SetLegalHold")
record SetLegalHoldRequest(
        @NotNull(message = "is inquest, inquiry, litigation, review or complaint")
        LegalHoldGround ground,

        @Schema(description = "Stays with us")
        @NotBlank(message = "names whose order it is, and its reference")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reference) {}
