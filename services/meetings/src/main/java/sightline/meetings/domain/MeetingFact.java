package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Fact;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Everything that can happen to a meeting. */
public sealed interface MeetingFact extends Fact {

    MeetingId meeting();

    /** A meeting about the case has a date. */
    record MeetingScheduled(
            CaseId about,
            Told told,
            MeetingId meeting,
            MeetingKind kind,
            Level level,
            Instant startsAt,
            @Nullable String venue,
            @Nullable StaffId minuteTaker)
            implements MeetingFact {}

    /** An agency was invited. */
    record AgencyInvited(CaseId about, Told told, MeetingId meeting, Invitee invitee) implements MeetingFact {}

    /** An invited agency said what its own records hold. */
    record ReturnReceived(CaseId about, Told told, MeetingId meeting, AgencyId by, Return returned)
            implements MeetingFact {}

    /** The meeting took place. */
    record MeetingHeld(CaseId about, Told told, MeetingId meeting, Attendance attendance) implements MeetingFact {}

    /** The meeting decided something. */
    record DecisionRecorded(CaseId about, Told told, MeetingId meeting, MeetingDecision decided)
            implements MeetingFact {}

    /** The chair approved a version of the minutes. */
    record VersionApproved(CaseId about, Told told, MeetingId meeting, int version, String text)
            implements MeetingFact {}

    /** A version of the minutes went to these agencies. */
    record MinutesSent(CaseId about, Told told, MeetingId meeting, int version, List<AgencyId> to)
            implements MeetingFact {

        public MinutesSent {
            to = List.copyOf(to);
        }
    }
}
