package sightline.meetings.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.usecases.When;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Presence;

/** How each agency took part in a meeting that took place. */
@Schema(name = "HoldMeeting")
record HoldRequest(
        @Schema(description = "Invited agencies; one that is not named was absent")
        @NotNull(message = "names each agency that took part, and how: {agency, how}")
        @Size(max = 100, message = "has at most 100 agencies")
        @Valid
        List<Attended> attendance,

        @Schema(description = "When it ended") @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant endedAt,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    /** One agency, and how it took part. */
    @Schema(name = "Attended")
    record Attended(
            @NotNull(message = "is an invited agency, like northshire-health") @ReadsAs(AgencyId.class)
            String agency,

            @NotNull(message = "is attended, deputy, report, apologies or absent")
            Presence how) {}

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "names each agency once")
    public boolean isEachNamedOnce() {
        return attendance == null
                || attendance.stream().map(Attended::agency).distinct().count() == attendance.size();
    }

    Map<AgencyId, Presence> named() {
        Map<AgencyId, Presence> named = new LinkedHashMap<>();
        attendance.forEach(one -> named.put(new AgencyId(one.agency()), one.how()));
        return named;
    }

    @Nullable
    Instant ended() {
        return endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MICROS);
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
