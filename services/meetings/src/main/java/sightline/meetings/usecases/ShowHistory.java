package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Meetings;
import sightline.meetings.domain.Minutes;
import sightline.meetings.domain.Recorded;
import sightline.meetings.domain.Seat;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** Shows what happened at the meetings about a case: to each reader what they may know, in the words they may have. */
@ApplicationScoped
public class ShowHistory {
    private final Meetings meetings;
    private final Seating seating;

    ShowHistory(Meetings meetings, Seating seating) {
        this.meetings = meetings;
        this.seating = seating;
    }

    /** A page is full unless there is no more. */
    @Transactional
    public List<Recorded> of(CaseId about, Stretch stretch, int atMost) {
        Seating.Place place = seating.at(about).orElseThrow(() -> new NotKnown("case"));
        List<Recorded> shown = new ArrayList<>();
        Stretch rest = stretch;
        List<Recorded> some;
        do {
            some = meetings.history(about, rest, atMost);
            some.stream().flatMap(one -> shown(one, place).stream()).forEach(shown::add);
            rest = some.isEmpty() ? rest : rest.past(some.getLast().mark());
        } while (shown.size() < atMost && some.size() == atMost);
        return shown.subList(0, Math.min(atMost, shown.size()));
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId about, EventId id) {
        Seating.Place place = seating.at(about).orElseThrow(() -> new NotKnown("case"));
        return meetings.fact(about, id)
                .flatMap(one -> shown(one, place))
                .orElseThrow(() -> new NotKnown("fact in this case"));
    }

    private Optional<Recorded> shown(Recorded fact, Seating.Place place) {
        Meeting meeting = meetings.find(fact.meeting())
                .orElseThrow(() -> new IllegalStateException("A fact without its meeting: " + fact.id()));
        Seat seat = seating.sees(meeting, place).seat();
        Minutes minutes = meeting.minutes();
        return Optional.of(fact)
                .filter(one -> seat.knows(one.content(), minutes))
                .map(one -> seat.reads(one.content(), minutes) ? one : one.withoutText());
    }
}
