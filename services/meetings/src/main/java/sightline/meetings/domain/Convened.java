package sightline.meetings.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.StaffId;

/**
 * What is settled when agencies are called together, and who was called.
 *
 * @param version how often the meeting has changed, for whoever decides on what they have read
 * @param number in the series of meetings about this case, from 1
 * @param venue where; null while that is open
 * @param minuteTaker who was named to write it down; null for nobody
 * @param invited by agency
 */
public record Convened(
        MeetingId id,
        long version,
        CaseId about,
        MeetingKind kind,
        Level level,
        int number,
        Instant startsAt,
        @Nullable String venue,
        @Nullable StaffId minuteTaker,
        Map<AgencyId, Invitation> invited) {

    public Convened {
        invited = Collections.unmodifiableMap(new LinkedHashMap<>(invited));
    }

    static Convened first(MeetingId id, CaseId about, int number, Scheduling as, Collection<Invitee> invitees) {
        Map<AgencyId, Invitation> invited = new LinkedHashMap<>();
        invitees.forEach(one -> invited.put(one.agency(), Invitation.to(one.agency(), one.required())));
        return new Convened(
                id, 1, about, as.kind(), as.level(), number, as.startsAt(), as.venue(), as.minuteTaker(), invited);
    }

    Convened with(Invitation one) {
        Map<AgencyId, Invitation> now = new LinkedHashMap<>(invited);
        now.put(one.agency(), one);
        return new Convened(id, version + 1, about, kind, level, number, startsAt, venue, minuteTaker, now);
    }

    /** The same, one change later. */
    Convened later() {
        return new Convened(id, version + 1, about, kind, level, number, startsAt, venue, minuteTaker, invited);
    }
}
