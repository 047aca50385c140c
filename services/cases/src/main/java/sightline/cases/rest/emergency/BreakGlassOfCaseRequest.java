package sightline.cases.rest.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.EmergencyGround;

/** Why somebody must look into this case at once. */
@Schema(name = "BreakGlassOfCase")
record BreakGlassOfCaseRequest(
        @NotNull(message = "is risk-to-life, serious-harm or legal-order")
        EmergencyGround ground,

        @Schema(description = "Stays with us; whoever reviews it reads it")
        @NotBlank(message = "says why it cannot wait")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String words) {}
