package sightline.cases.rest.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.ReviewOutcome;

/** What a second person found of an emergency access. */
@Schema(name = "ReviewEmergency")
record ReviewRequest(
        @NotNull(message = "is justified or not-justified") ReviewOutcome outcome,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String words) {}
