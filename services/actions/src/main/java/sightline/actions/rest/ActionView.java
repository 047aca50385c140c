package sightline.actions.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.Assignment;
import sightline.actions.domain.Lateness;
import sightline.actions.domain.Undertaking;
import sightline.actions.domain.Verb;
import sightline.actions.usecases.Seen;
import sightline.platform.http.May;

/** An action as its owner, the lead agency and the area's meetings see it; others on the case without the words. */
@Schema(name = "Action")
record ActionView(
        String id,
        long version,
        String caseId,
        @Nullable String meetingId,

        @Schema(description = "Absent for those who may know only that the action is there") @Nullable
        String what,

        String ownerAgency,
        @Nullable String owner,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        Status status,
        Lateness lateness,

        @Schema(description = "How often it got a later date")
        int carriedForward,

        @Schema(description = "Why it was last carried forward, transferred or cancelled") @Nullable
        String lastReason,

        @Nullable String evidence,
        Instant assignedAt,

        @Schema(description = "The verbs your role and agency may ever do, and what stands against them now")
        List<May> may) {

    /** What became of it. */
    enum Status {
        ASSIGNED,
        ACCEPTED,
        COMPLETED,
        CANCELLED
    }

    static ActionView of(Seen seen) {
        Action action = seen.action();
        Undertaking undertaking = action.undertaking();
        Assignment assignment = undertaking.assignment();
        boolean withText = seen.withText();
        return new ActionView(
                action.id().toString(),
                action.version(),
                assignment.about().toString(),
                assignment.meeting() == null ? null : assignment.meeting().toString(),
                withText ? assignment.what() : null,
                assignment.owner().value(),
                withText && assignment.person() != null ? assignment.person().value() : null,
                assignment.due().on(),
                assignment.due().at(),
                status(action),
                undertaking.chasing().lateness(),
                undertaking.carriedForward(),
                withText ? undertaking.lastReason() : null,
                withText && action instanceof Action.Completed completed ? completed.evidence() : null,
                undertaking.assignedAt(),
                may(seen));
    }

    private static Status status(Action action) {
        return switch (action) {
            case Action.Assigned assigned -> Status.ASSIGNED;
            case Action.Accepted accepted -> Status.ACCEPTED;
            case Action.Completed completed -> Status.COMPLETED;
            case Action.Cancelled cancelled -> Status.CANCELLED;
        };
    }

    private static List<May> may(Seen seen) {
        return Arrays.stream(Verb.values())
                .filter(seen.mayTry()::contains)
                .map(verb -> May.unless(verb.word(), seen.action().obstaclesTo(verb)))
                .toList();
    }
}
