package sightline.actions.postgres;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.Assignment;
import sightline.actions.domain.Due;
import sightline.actions.domain.Undertaking;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.StaffId;

/** Between an action and its row. */
final class ActionRows {
    private ActionRows() {}

    static Action action(ActionRow row) {
        Undertaking undertaking = new Undertaking(
                new ActionId(row.id),
                row.version,
                assignment(row),
                row.assignedAt,
                row.carriedForward,
                row.lastReason,
                ChasingColumns.chasing(row));
        return switch (row.status) {
            case "assigned" -> new Action.Assigned(undertaking);
            case "accepted" -> new Action.Accepted(undertaking);
            case "completed" -> new Action.Completed(undertaking, Objects.requireNonNull(row.evidence));
            case "cancelled" -> new Action.Cancelled(undertaking);
            default -> throw new IllegalStateException("An action cannot be " + row.status);
        };
    }

    private static Assignment assignment(ActionRow row) {
        return new Assignment(
                new CaseId(row.caseId),
                row.meetingId == null ? null : new MeetingId(row.meetingId),
                row.what,
                new AgencyId(row.ownerAgency),
                row.owner == null ? null : new StaffId(row.owner),
                new Due(row.dueOn, row.dueAt));
    }

    /** Writes the state into the row. */
    static void write(Action action, ActionRow row) {
        Undertaking undertaking = action.undertaking();
        row.version = undertaking.version();
        row.assignedAt = undertaking.assignedAt();
        row.carriedForward = undertaking.carriedForward();
        row.lastReason = undertaking.lastReason();
        row.status = status(action);
        row.evidence = evidence(action);
        write(undertaking.assignment(), row);
        ChasingColumns.write(undertaking.chasing(), row);
    }

    private static void write(Assignment assignment, ActionRow row) {
        row.caseId = assignment.about().value();
        row.meetingId =
                assignment.meeting() == null ? null : assignment.meeting().value();
        row.what = assignment.what();
        row.ownerAgency = assignment.owner().value();
        row.owner = assignment.person() == null ? null : assignment.person().value();
        row.dueOn = assignment.due().on();
        row.dueAt = assignment.due().at();
        row.dueMoment = assignment.due().moment();
    }

    private static String status(Action action) {
        return switch (action) {
            case Action.Assigned assigned -> "assigned";
            case Action.Accepted accepted -> "accepted";
            case Action.Completed completed -> "completed";
            case Action.Cancelled cancelled -> "cancelled";
        };
    }

    private static @Nullable String evidence(Action action) {
        return action instanceof Action.Completed completed ? completed.evidence() : null;
    }
}
