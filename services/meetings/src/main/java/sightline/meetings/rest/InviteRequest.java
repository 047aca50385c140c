package sightline.meetings.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Invitee;
import sightline.meetings.usecases.When;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** One more agency to be invited. */
@Schema(name = "InviteAgency")
record InviteRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that is invited, like northshire-health")
        @ReadsAs(AgencyId.class)
        String agency,

        @Schema(description = "Whether the meeting needs it there", defaultValue = "false")
        boolean required,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    Invitee invitee() {
        return new Invitee(new AgencyId(agency), required);
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
