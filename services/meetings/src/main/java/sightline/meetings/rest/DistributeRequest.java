package sightline.meetings.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.usecases.When;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** Whom the approved minutes go to. */
@Schema(name = "DistributeMinutes")
record DistributeRequest(
        @Schema(description = "Agencies on the case")
        @NotEmpty(message = "names the agencies on the case that are sent the minutes")
        @Size(max = 100, message = "has at most 100 agencies")
        List<@NotNull(message = "is an agency, like northshire-health") @ReadsAs(AgencyId.class) String> to,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    Set<AgencyId> agencies() {
        return to.stream().map(AgencyId::new).collect(Collectors.toSet());
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
