package sightline.meetings.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Attendance;
import sightline.meetings.domain.MeetingDecision;
import sightline.meetings.domain.MeetingFact;
import sightline.meetings.domain.MeetingFact.AgencyInvited;
import sightline.meetings.domain.MeetingFact.DecisionRecorded;
import sightline.meetings.domain.MeetingFact.MeetingHeld;
import sightline.meetings.domain.MeetingFact.MeetingScheduled;
import sightline.meetings.domain.MeetingFact.MinutesSent;
import sightline.meetings.domain.MeetingFact.ReturnReceived;
import sightline.meetings.domain.MeetingFact.VersionApproved;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.meetings.MeetingAgencyInvitedV1;
import sightline.platform.contracts.meetings.MeetingDecisionRecordedV1;
import sightline.platform.contracts.meetings.MeetingHeldV1;
import sightline.platform.contracts.meetings.MeetingMinutesApprovedV1;
import sightline.platform.contracts.meetings.MeetingMinutesDistributedV1;
import sightline.platform.contracts.meetings.MeetingReturnReceivedV1;
import sightline.platform.contracts.meetings.MeetingScheduledV1;
import sightline.platform.journal.Entry;

/** A fact as a journal entry: what its contract announces, and the text that stays home. */
final class MeetingEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private MeetingEntries() {}

    static Entry entry(MeetingFact fact, @Nullable String traceparent) {
        Record announced = announced(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(announced.getClass()).type(),
                CATALOGUE.toData(announced),
                text(fact),
                null,
                traceparent);
    }

    private static Record announced(MeetingFact fact) {
        return switch (fact) {
            case MeetingScheduled one ->
                new MeetingScheduledV1(one.meeting(), one.kind(), one.level(), one.startsAt(), one.venue() != null);
            case AgencyInvited one ->
                new MeetingAgencyInvitedV1(
                        one.meeting(), one.invitee().agency(), one.invitee().required());
            case ReturnReceived one ->
                new MeetingReturnReceivedV1(
                        one.meeting(),
                        one.by(),
                        one.returned().kind(),
                        one.returned().report() != null);
            case MeetingHeld one ->
                new MeetingHeldV1(
                        one.meeting(),
                        attendance(one.attendance()),
                        one.attendance().endedAt());
            case DecisionRecorded one -> announced(one, one.decided());
            case VersionApproved one -> new MeetingMinutesApprovedV1(one.meeting(), one.version());
            case MinutesSent one -> new MeetingMinutesDistributedV1(one.meeting(), one.version(), one.to());
        };
    }

    private static List<MeetingHeldV1.Attendance> attendance(Attendance attendance) {
        return attendance.by().entrySet().stream()
                .map(one -> new MeetingHeldV1.Attendance(one.getKey(), one.getValue()))
                .toList();
    }

    private static MeetingDecisionRecordedV1 announced(DecisionRecorded fact, MeetingDecision decided) {
        return new MeetingDecisionRecordedV1(
                fact.meeting(), decided.id(), decided.topic(), decided.about(), true, true, decided.dissent() != null);
    }

    private static Map<String, String> text(MeetingFact fact) {
        Map<String, String> text = new HashMap<>();
        switch (fact) {
            case MeetingScheduled one -> {
                putIfGiven(text, "venue", one.venue());
                putIfGiven(
                        text,
                        "minuteTaker",
                        one.minuteTaker() == null ? null : one.minuteTaker().value());
            }
            case ReturnReceived one -> putIfGiven(text, "report", one.returned().report());
            case DecisionRecorded one -> {
                text.put("decision", one.decided().decision());
                text.put("rationale", one.decided().because());
                putIfGiven(text, "dissent", one.decided().dissent());
            }
            case VersionApproved one -> text.put("minutes", one.text());
            case AgencyInvited _, MeetingHeld _, MinutesSent _ -> {}
        }
        return text;
    }

    private static void putIfGiven(Map<String, String> text, String field, @Nullable String value) {
        if (value != null) {
            text.put(field, value);
        }
    }
}
