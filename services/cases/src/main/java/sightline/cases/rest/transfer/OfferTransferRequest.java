package sightline.cases.rest.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** To which area a case is offered. */
@Schema(name = "OfferTransfer")
record OfferTransferRequest(
        @Schema(description = "The MAPPA area that is to take the case", examples = "southmoor")
        @NotNull(message = "is the MAPPA area that is to take the case, like southmoor")
        @ReadsAs(AreaId.class)
        String toArea,

        @Schema(description = "Who would lead there", examples = "southmoor-probation")
        @NotNull(message = "is the agency that would lead there, like southmoor-probation")
        @ReadsAs(AgencyId.class)
        String leadAgency,

        @Schema(description = "The co-ordination of the other area reads it; stays with us")
        @NotBlank(message = "says why the other area is to take the case")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {

    AreaId to() {
        return new AreaId(toArea);
    }

    AgencyId lead() {
        return new AgencyId(leadAgency);
    }
}
