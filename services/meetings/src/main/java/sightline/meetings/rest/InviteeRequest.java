package sightline.meetings.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.meetings.domain.Invitee;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** An agency to be invited to a new meeting. */
@Schema(name = "Invitee")
record InviteeRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that is invited, like northshire-health")
        @ReadsAs(AgencyId.class)
        String agency,

        @Schema(description = "Whether the meeting needs it there", defaultValue = "false")
        boolean required) {

    Invitee invitee() {
        return new Invitee(new AgencyId(agency), required);
    }
}
