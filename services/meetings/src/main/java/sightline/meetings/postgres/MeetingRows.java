package sightline.meetings.postgres;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.ApprovedMinutes;
import sightline.meetings.domain.Attendance;
import sightline.meetings.domain.Convened;
import sightline.meetings.domain.Distributed;
import sightline.meetings.domain.Held;
import sightline.meetings.domain.Invitation;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.MeetingDecision;
import sightline.meetings.domain.Minutes;
import sightline.meetings.domain.MinutesApproved;
import sightline.meetings.domain.Return;
import sightline.meetings.domain.Scheduled;
import sightline.meetings.domain.Status;
import sightline.meetings.postgres.MeetingRow.DecisionRow;
import sightline.meetings.postgres.MeetingRow.InvitationRow;
import sightline.meetings.postgres.MeetingRow.SentRow;
import sightline.meetings.postgres.MeetingRow.VersionRow;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.Presence;
import sightline.platform.language.ReturnKind;
import sightline.platform.language.StaffId;

/** From a row to the meeting it is. */
final class MeetingRows {
    private MeetingRows() {}

    static Meeting meeting(MeetingRow row) {
        Convened convened = convened(row);
        Minutes minutes = minutes(row);
        return switch (Status.valueOf(row.status)) {
            case SCHEDULED -> new Scheduled(convened, minutes);
            case HELD -> new Held(convened, attendance(row), minutes);
            case MINUTES_APPROVED -> new MinutesApproved(convened, attendance(row), minutes);
            case DISTRIBUTED -> new Distributed(convened, attendance(row), minutes);
        };
    }

    private static Convened convened(MeetingRow row) {
        Map<AgencyId, Invitation> invited = new LinkedHashMap<>();
        inOrder(row).forEach(one -> {
            AgencyId agency = new AgencyId(one.getKey());
            invited.put(agency, new Invitation(agency, one.getValue().required(), returned(one.getValue())));
        });
        return new Convened(
                new MeetingId(row.id),
                row.version,
                new CaseId(row.caseId),
                MeetingKind.valueOf(row.kind),
                Level.numbered(row.level),
                row.number,
                row.startsAt,
                row.venue,
                row.minuteTaker == null ? null : new StaffId(row.minuteTaker),
                invited);
    }

    private static List<Map.Entry<String, InvitationRow>> inOrder(MeetingRow row) {
        return row.invitations.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getValue().place()))
                .toList();
    }

    private static @Nullable Return returned(InvitationRow row) {
        return row.returned() == null ? null : new Return(ReturnKind.valueOf(row.returned()), row.report());
    }

    private static Attendance attendance(MeetingRow row) {
        Map<AgencyId, Presence> by = new LinkedHashMap<>();
        inOrder(row)
                .forEach(one -> by.put(
                        new AgencyId(one.getKey()),
                        Presence.valueOf(Objects.requireNonNull(
                                one.getValue().presence(), "Who was invited to a held meeting has a presence"))));
        return new Attendance(
                by, Objects.requireNonNull(row.heldAt, "A held meeting was held at a moment"), row.endedAt);
    }

    private static Minutes minutes(MeetingRow row) {
        return new Minutes(
                row.draft,
                row.edition,
                row.decisions.stream().map(MeetingRows::decision).toList(),
                row.versions.stream().map(one -> version(one, row)).toList());
    }

    private static MeetingDecision decision(DecisionRow row) {
        return new MeetingDecision(
                new DecisionId(row.id()),
                DecisionTopic.valueOf(row.topic()),
                row.decision(),
                row.because(),
                row.dissent(),
                row.about() == null ? null : new EventId(row.about()));
    }

    private static ApprovedMinutes version(VersionRow version, MeetingRow row) {
        return new ApprovedMinutes(
                version.version(),
                version.text(),
                version.approvedAt(),
                version.decisions(),
                row.sent.stream()
                        .filter(one -> one.version() == version.version())
                        .map(SentRow::agency)
                        .map(AgencyId::new)
                        .collect(Collectors.toSet()));
    }
}
