package sightline.actions.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.usecases.When;
import sightline.platform.language.MeetingId;

/** That an action was not done and has a later date. */
@Schema(name = "CarryForwardAction")
record CarryForwardRequest(
        @Schema(description = "The meeting that decided it") @Nullable
        UUID meetingId,

        @Schema(description = "Why it was not done; stays with us")
        @NotBlank(message = "says why it was not done in time")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "Done by the end of this day in Europe/London")
        @NotNull(message = "is the new day by whose end it is done, like 2026-12-18")
        LocalDate dueOn,

        @Schema(description = "Done by this moment of that day, when the day is not exact enough") @Nullable
        Instant dueAt,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant occurredAt,

        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z") @Nullable
        Instant knownAt) {

    Action.Postponement to() {
        return new Action.Postponement(
                DueFields.read(dueOn, dueAt), meetingId == null ? null : new MeetingId(meetingId), reason);
    }

    When when() {
        return new When(occurredAt, knownAt);
    }
}
