package sightline.cases.rest.involvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agency needs to be on this case. */
@Schema(name = "AskToBeInvolvedInCase")
record AskOfCaseRequest(
        @Schema(description = "Stays with us; the lead agency reads it")
        @NotBlank(message = "says why your agency needs to know")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {}
