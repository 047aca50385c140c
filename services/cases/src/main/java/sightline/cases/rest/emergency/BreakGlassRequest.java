package sightline.cases.rest.emergency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.rest.Identified;
import sightline.platform.language.EmergencyGround;

/** Why somebody must look into a case at once, and by which number they know whose it is. */
@Schema(name = "BreakGlass")
record BreakGlassRequest(
        @NotNull(message = "names the person: {kind: pnc, crn or nomis, value}") @Valid
        Identified identifier,

        @NotNull(message = "is risk-to-life, serious-harm or legal-order")
        EmergencyGround ground,

        @Schema(description = "Stays with us; whoever reviews it reads it")
        @NotBlank(message = "says why it cannot wait")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String words) {}
