package sightline.meetings.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Attendance;
import sightline.meetings.domain.Convened;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Seat;
import sightline.meetings.usecases.Seen;
import sightline.platform.http.May;
import sightline.platform.language.MeetingKind;

/** A meeting as this reader may see it: built up from what is theirs. */
@Schema(name = "Meeting")
record MeetingView(
        String id,
        long version,
        String caseId,
        MeetingKind kind,
        int level,
        int number,
        Instant startsAt,
        @Nullable String venue,
        @Nullable String minuteTaker,

        @Schema(description = "scheduled, held, minutes-approved or distributed")
        String status,

        @Nullable Instant heldAt,
        @Nullable Instant endedAt,
        List<InvitedView> invited,

        @Schema(description = "For those who write the minutes, and those who were sent them")
        List<DecisionView> decisions,

        @Schema(description = "For those who write the minutes, and those who were sent them") @Nullable
        MinutesView minutes,

        @Schema(description = "What this reader may do with it")
        List<May> may) {

    static MeetingView of(Seen seen) {
        Meeting meeting = seen.meeting();
        Seat seat = seen.seat();
        Convened convened = meeting.convened();
        Attendance attendance = meeting.attended().orElse(null);
        return new MeetingView(
                meeting.id().toString(),
                meeting.version(),
                meeting.about().toString(),
                convened.kind(),
                convened.level().number(),
                convened.number(),
                convened.startsAt(),
                convened.venue(),
                convened.minuteTaker() == null ? null : convened.minuteTaker().value(),
                seen.status().toString(),
                attendance == null ? null : attendance.heldAt(),
                attendance == null ? null : attendance.endedAt(),
                convened.invited().values().stream()
                        .map(one -> InvitedView.of(one, meeting, seat))
                        .toList(),
                seat.decisionsOf(meeting.minutes()).stream()
                        .map(DecisionView::of)
                        .toList(),
                seat.copyOf(meeting.minutes()).map(MinutesView::of).orElse(null),
                Verbs.of(seen));
    }
}
