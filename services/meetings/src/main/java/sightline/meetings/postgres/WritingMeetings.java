package sightline.meetings.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Attendance;
import sightline.meetings.domain.Convened;
import sightline.meetings.domain.Invitation;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.MeetingDecision;
import sightline.meetings.domain.Met;
import sightline.meetings.domain.Minutes;
import sightline.meetings.domain.Scheduled;
import sightline.meetings.postgres.MeetingRow.DecisionRow;
import sightline.meetings.postgres.MeetingRow.InvitationRow;
import sightline.meetings.postgres.MeetingRow.SentRow;
import sightline.meetings.postgres.MeetingRow.VersionRow;
import sightline.platform.language.Presence;

/** From a meeting to its row; what has been decided, approved or sent is added and never written again. */
final class WritingMeetings {
    private WritingMeetings() {}

    static void write(Meeting meeting, MeetingRow row) {
        Convened convened = meeting.convened();
        row.version = convened.version();
        row.caseId = convened.about().value();
        row.kind = convened.kind().name();
        row.level = convened.level().number();
        row.number = convened.number();
        row.startsAt = convened.startsAt();
        row.venue = convened.venue();
        row.minuteTaker =
                convened.minuteTaker() == null ? null : convened.minuteTaker().value();
        row.status = meeting.status().name();
        writeInvitations(convened, attendance(meeting, row), row);
        writeMinutes(meeting.minutes(), row);
    }

    private static Map<?, Presence> attendance(Meeting meeting, MeetingRow row) {
        return switch (meeting) {
            case Scheduled _ -> Map.of();
            case Met met -> {
                Attendance attendance = met.attendance();
                row.heldAt = attendance.heldAt();
                row.endedAt = attendance.endedAt();
                yield attendance.by();
            }
        };
    }

    private static void writeInvitations(Convened convened, Map<?, Presence> presences, MeetingRow row) {
        List<Invitation> inOrder = new ArrayList<>(convened.invited().values());
        for (int place = 0; place < inOrder.size(); place++) {
            Invitation one = inOrder.get(place);
            row.invitations.put(one.agency().value(), invitation(one, place, presences.get(one.agency())));
        }
    }

    private static InvitationRow invitation(Invitation one, int place, @Nullable Presence presence) {
        return new InvitationRow(
                place,
                one.required(),
                one.returned() == null ? null : one.returned().kind().name(),
                one.returned() == null ? null : one.returned().report(),
                presence == null ? null : presence.name());
    }

    private static void writeMinutes(Minutes minutes, MeetingRow row) {
        row.draft = minutes.draft();
        row.edition = minutes.edition();
        minutes.decisions().stream()
                .skip(row.decisions.size())
                .map(WritingMeetings::decision)
                .forEach(row.decisions::add);
        minutes.versions().stream()
                .skip(row.versions.size())
                .map(one -> new VersionRow(one.version(), one.text(), one.approvedAt(), one.decisions()))
                .forEach(row.versions::add);
        minutes.versions().forEach(version -> version.sentTo()
                .forEach(agency -> row.sent.add(new SentRow(version.version(), agency.value()))));
    }

    private static DecisionRow decision(MeetingDecision one) {
        return new DecisionRow(
                one.id().value(),
                one.topic().name(),
                one.decision(),
                one.because(),
                one.dissent(),
                one.about() == null ? null : one.about().value());
    }
}
