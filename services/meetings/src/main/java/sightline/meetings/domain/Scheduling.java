package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.StaffId;

/**
 * A meeting as it is to be scheduled.
 *
 * @param venue where, which stays here
 * @param minuteTaker who writes it down besides those who convene it; null for nobody
 * @param invite whom; null for those who are usually invited, empty for nobody yet
 */
public record Scheduling(
        MeetingKind kind,
        Level level,
        Instant startsAt,
        @Nullable String venue,
        @Nullable StaffId minuteTaker,
        @Nullable List<Invitee> invite) {

    public Scheduling {
        invite = invite == null ? null : List.copyOf(invite);
    }
}
