package sightline.meetings.usecases;

import java.time.Instant;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Seat;

/**
 * A meeting, and whose eyes see it.
 *
 * @param at the moment of seeing
 */
public record Seen(Meeting meeting, Seat seat, Instant at) {

    Seen now(Meeting changed) {
        return new Seen(changed, seat, at);
    }
}
