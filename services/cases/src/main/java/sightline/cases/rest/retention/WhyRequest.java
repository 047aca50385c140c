package sightline.cases.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a legal hold is lifted, or an erasure declined. */
@Schema(name = "WhyKept")
record WhyRequest(
        @Schema(description = "Stays with us")
        @NotBlank(message = "says why")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {}
