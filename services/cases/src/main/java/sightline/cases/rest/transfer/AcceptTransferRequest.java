package sightline.cases.rest.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** Who leads a case that an area takes. */
@Schema(name = "AcceptTransfer")
record AcceptTransferRequest(
        @Schema(
                description = "Who leads from then on; absent where it is who was offered",
                examples = "southmoor-probation")
        @ReadsAs(AgencyId.class)
        @Nullable
        String leadAgency) {

    @Nullable
    AgencyId lead() {
        return leadAgency == null ? null : new AgencyId(leadAgency);
    }
}
