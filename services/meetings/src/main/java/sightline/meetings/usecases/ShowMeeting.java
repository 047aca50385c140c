package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.MeetingDecision;
import sightline.meetings.domain.Meetings;
import sightline.meetings.domain.Seat;
import sightline.meetings.domain.Status;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.MeetingId;

/** Shows meetings to those who may know of their case; to all others they do not exist. */
@ApplicationScoped
public class ShowMeeting {

    /** Which of those the actor may see; null for any. */
    public record Wanted(
            Set<CaseId> about,
            @Nullable Instant from,
            @Nullable Status status) {

        public Wanted {
            about = Set.copyOf(about);
        }

        /** The one case it is about; null where it is about several, or all. */
        private @Nullable CaseId one() {
            return about.size() == 1 ? about.iterator().next() : null;
        }
    }

    private final Meetings meetings;
    private final Seating seating;
    private final Asking asking;
    private final Clock clock;

    ShowMeeting(Meetings meetings, Seating seating, Asking asking, Clock clock) {
        this.meetings = meetings;
        this.seating = seating;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    public Seen show(MeetingId id) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> new NotKnown("meeting"));
        return seating.at(meeting)
                .map(place -> seating.sees(meeting, place))
                .orElseThrow(() -> new NotKnown("meeting"));
    }

    /** The minutes as the asking actor may have them. */
    @Transactional
    public Seat.Copy minutes(MeetingId id) {
        Seen seen = show(id);
        return seen.seat().copyOf(seen.meeting().minutes()).orElseThrow(() -> new NotKnown("minutes"));
    }

    /** One decision, for those who may have it. */
    @Transactional
    public MeetingDecision decision(MeetingId id, DecisionId decision) {
        Seen seen = show(id);
        return seen.seat().decisionsOf(seen.meeting().minutes()).stream()
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new NotKnown("decision of this meeting"));
    }

    /** Soonest first, after the given one; a page is full unless there is no more. */
    @Transactional
    public List<Seen> list(Wanted wanted, @Nullable MeetingId after, int atMost) {
        Meetings.Listing listing = listing(wanted);
        List<Seen> shown = new ArrayList<>();
        MeetingId from = after;
        List<Meeting> some;
        do {
            some = meetings.list(listing, from, atMost);
            seen(some).stream()
                    .filter(one -> wanted.status() == null || one.status() == wanted.status())
                    .forEach(shown::add);
            from = some.isEmpty() ? from : some.getLast().id();
        } while (shown.size() < atMost && some.size() == atMost);
        return shown.subList(0, Math.min(atMost, shown.size()));
    }

    private Meetings.Listing listing(Wanted wanted) {
        return new Meetings.Listing(
                asking.actor().agency(),
                seating.ownArea().orElse(null),
                clock.instant(),
                wanted.one(),
                wanted.about(),
                wanted.from(),
                wanted.status() == null ? Set.of() : wanted.status().shownFor());
    }

    private List<Seen> seen(List<Meeting> listed) {
        Map<CaseId, Seating.Place> places =
                seating.at(listed.stream().map(Meeting::about).collect(Collectors.toSet()));
        return listed.stream()
                .flatMap(one -> Optional.ofNullable(places.get(one.about()))
                        .or(() -> seating.writing(one))
                        .map(place -> seating.sees(one, place))
                        .stream())
                .toList();
    }
}
