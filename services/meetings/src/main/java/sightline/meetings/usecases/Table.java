package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.CaseAtHand;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.MeetingFact;
import sightline.meetings.domain.Meetings;
import sightline.platform.access.MeetingVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Where verbs of a meeting begin and end: brings it to those who may change it, and saves what they did. */
@ApplicationScoped
class Table {
    private final Meetings meetings;
    private final Seating seating;

    Table(Meetings meetings, Seating seating) {
        this.meetings = meetings;
        this.seating = seating;
    }

    /** A meeting that nobody else changes meanwhile. */
    record Brought(Seen seen, CaseAtHand about) {
        Meeting meeting() {
            return seen.meeting();
        }
    }

    /**
     * The meeting, for somebody who may ask for this of it.
     *
     * @throws NotKnown when there is none, or the asking actor may not know of it
     */
    Brought bring(MeetingId id, MeetingVerb verb) {
        Meeting meeting = meetings.findToChange(id).orElseThrow(() -> new NotKnown("meeting"));
        Seating.Place place = seating.at(meeting).orElseThrow(() -> new NotKnown("meeting"));
        seating.require(verb, meeting, place);
        return new Brought(seating.sees(meeting, place), place.about());
    }

    /**
     * The same, for somebody who decides on what they have read.
     *
     * @param read the version; null when they decide on none
     * @throws Overtaken when it has changed since
     */
    Brought bring(MeetingId id, @Nullable Long read, MeetingVerb verb) {
        Brought brought = bring(id, verb);
        Overtaken.unlessRead(read, brought.seen());
        return brought;
    }

    /** Saves what came of the verb, unless it was refused. */
    Decision<Seen> settle(Brought brought, Decision<Change<Meeting, MeetingFact>> answer) {
        return answer.map(change -> {
            meetings.save(change);
            return brought.seen().now(change.now());
        });
    }
}
