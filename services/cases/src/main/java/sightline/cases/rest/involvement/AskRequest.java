package sightline.cases.rest.involvement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.rest.Identified;

/** Why an agency needs to be on the case of a person, whom it names by their number. */
@Schema(name = "AskToBeInvolved")
record AskRequest(
        @NotNull(message = "names the person: {kind: pnc, crn or nomis, value}") @Valid
        Identified identifier,

        @Schema(description = "Stays with us; the lead agency reads it")
        @NotBlank(message = "says why your agency needs to know")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {}
