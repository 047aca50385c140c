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
import sightline.actions.domain.Assignment;
import sightline.actions.domain.Due;
import sightline.platform.http.Problems;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.StaffId;

/** Something that an agency is to do by a day. */
@Schema(name = "AssignAction")
record AssignRequest(
        @NotNull(message = "is the case it is done for") UUID caseId,

        @Schema(description = "The meeting that decided it") @Nullable
        UUID meetingId,

        @Schema(description = "What is to be done, in words; stays with us")
        @NotBlank(message = "says what is to be done")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String what,

        @Schema(examples = "northshire-police")
        @NotNull(message = "is the agency on the case that does it, like northshire-police")
        @ReadsAs(AgencyId.class)
        String ownerAgency,

        @Schema(description = "Who in that agency, by staff id") @ReadsAs(StaffId.class) @Nullable
        String owner,

        @Schema(description = "Done by the end of this day in Europe/London")
        @NotNull(message = "is the day by whose end it is done, like 2026-12-04")
        LocalDate dueOn,

        @Schema(description = "Done by this moment of that day, when the day is not exact enough") @Nullable
        Instant dueAt,

        @Schema(description = "When it was assigned, if not now")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z")
        @Nullable
        Instant occurredAt,

        @Schema(description = "When the agency learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T14:00:00Z")
        @Nullable
        Instant knownAt) {

    /** For something assigned at this instant. */
    Assignment assignment(Instant at) {
        Due due = DueFields.read(dueOn, dueAt);
        return new Assignment(
                new CaseId(caseId),
                meetingId == null ? null : new MeetingId(meetingId),
                what,
                new AgencyId(ownerAgency),
                owner == null ? null : new StaffId(owner),
                Problems.readable("dueOn", () -> due.assigned(at)));
    }
}
