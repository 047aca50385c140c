package sightline.cases.rest;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Membership;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Place;

/** An agency to be put on a case. */
@Schema(name = "JoinAgency")
record JoinRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that joins, like northshire-health")
        @ReadsAs(AgencyId.class)
        String agency,

        @NotNull(message = "is ra, dtc, associate or ap") Place place,

        @Schema(description = "Why it needs to know; stays with us")
        @NotBlank(message = "says why this agency needs to know")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String basis,

        @Schema(description = "When its place on the case ends; absent when nothing ends it yet")
        @Future(message = "is a moment to come, like 2027-01-31T17:00:00Z")
        @Nullable
        Instant until,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Membership membership() {
        return new Membership(new AgencyId(agency), place, until);
    }
}
