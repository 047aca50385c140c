package sightline.meetings.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Scheduling;
import sightline.meetings.usecases.When;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.StaffId;

/** A meeting to be scheduled. */
@Schema(name = "ScheduleMeeting")
record ScheduleRequest(
        @NotNull(message = "is the id of the case, like 01890a5d-ac96-774b-bcce-b302099a8057")
        UUID caseId,

        @NotNull(message = "is initial, review or emergency")
        MeetingKind kind,

        @NotNull(message = "is 2 or 3") @Min(value = 1, message = "is 2 or 3") @Max(value = 3, message = "is 2 or 3")
        Integer level,

        @NotNull(message = "is when it starts, like 2026-12-01T10:00:00Z")
        Instant startsAt,

        @Schema(description = "Where; stays with us") @Size(max = 500, message = "has at most 500 characters") @Nullable
        String venue,

        @Schema(description = "Staff id of who writes it down, besides those who convene it")
        @Nullable
        @ReadsAs(StaffId.class)
        String minuteTaker,

        @Schema(description = "Whom to invite; absent for every agency on the case, [] for nobody yet")
        @Size(max = 100, message = "has at most 100 agencies")
        @Valid
        @Nullable
        List<InviteeRequest> invite,

        @Schema(description = Moments.HAPPENED) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant occurredAt,

        @Schema(description = Moments.KNOWN) @PastOrPresent(message = Moments.HAS_BEEN) @Nullable
        Instant knownAt) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "names each agency once")
    public boolean isEachInvitedOnce() {
        return invite == null
                || invite.stream().map(InviteeRequest::agency).distinct().count() == invite.size();
    }

    Scheduling scheduling() {
        return new Scheduling(
                kind,
                Level.numbered(level),
                startsAt.truncatedTo(ChronoUnit.MICROS),
                Words.given(venue),
                minuteTaker == null ? null : new StaffId(minuteTaker),
                invite == null
                        ? null
                        : invite.stream().map(InviteeRequest::invitee).toList());
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
