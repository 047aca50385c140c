package sightline.meetings.usecases;

import java.time.Instant;
import java.util.Set;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Seat;
import sightline.meetings.domain.Status;
import sightline.platform.access.MeetingVerb;

/**
 * A meeting, and whose eyes see it.
 *
 * @param may what they may ask for of it, once it would be accepted
 * @param at the moment of seeing
 */
public record Seen(Meeting meeting, Seat seat, Set<MeetingVerb> may, Instant at) {

    public Seen {
        may = Set.copyOf(may);
    }

    /** How far it has come, as far as they may know. */
    public Status status() {
        return seat.statusOf(meeting);
    }

    Seen now(Meeting changed) {
        return new Seen(changed, seat, may, at);
    }
}
