package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.meetings.domain.CaseAtHand;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Seat;
import sightline.meetings.domain.Seat.Part;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.MeetingVerb;
import sightline.platform.access.Roles;
import sightline.platform.access.Sight;
import sightline.platform.access.Standing;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Asks access where who asks sits: whether they may know of a case's meetings, and what they may ask for there. */
@ApplicationScoped
class Seating {
    /* Of nobody's kind: what they read of it comes from writing it down. */
    private static final sightline.platform.access.Seat WRITING =
            new sightline.platform.access.Seat(sightline.platform.language.Place.ASSOCIATE, null, false);

    private final KnownCases cases;
    private final Asking asking;
    private final Clock clock;

    Seating(KnownCases cases, Asking asking, Clock clock) {
        this.cases = cases;
        this.asking = asking;
        this.clock = clock;
    }

    /** A case's meetings, for somebody who may know of them. */
    record Place(KnownCase known, Sight.Open sight, CaseAtHand about) {}

    /** Empty for a case that there is not, and for one that this actor may not know of. */
    Optional<Place> at(CaseId about) {
        return Optional.ofNullable(at(Set.of(about)).get(about));
    }

    /** The same for this meeting: whoever is named to write it down may know of it, and of no other for that. */
    Optional<Place> at(Meeting meeting) {
        return at(meeting.about()).or(() -> writing(meeting));
    }

    /** Where whoever is named to write this meeting down sits at it; empty for everybody else. */
    Optional<Place> writing(Meeting meeting) {
        return takesTheMinutes(meeting)
                ? cases.find(meeting.about()).flatMap(known -> cases.look(known, WRITING)
                        .map(sight -> new Place(known, sight, atHand(known))))
                : Optional.empty();
    }

    /** By case, those of which this actor may know. */
    Map<CaseId, Place> at(Set<CaseId> about) {
        return cases.find(about).values().stream()
                .flatMap(known -> cases.look(known).map(sight -> new Place(known, sight, atHand(known))).stream())
                .collect(Collectors.toMap(one -> one.known().id(), place -> place));
    }

    /**
     * Goes on for who may call a meeting here.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    void requireScheduling(Place place) {
        cases.require(MeetingVerb.SCHEDULE, place.known(), Set.of());
    }

    /**
     * Goes on for who may ask for this.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    void require(MeetingVerb verb, Meeting meeting, Place place) {
        cases.require(verb, place.known(), standings(meeting));
    }

    /** The meeting as who asks sees it from there. */
    Seen sees(Meeting meeting, Place place) {
        Set<MeetingVerb> may = Arrays.stream(MeetingVerb.values())
                .filter(verb -> cases.may(verb, place.known(), standings(meeting)))
                .collect(Collectors.toSet());
        return new Seen(meeting, seat(place.sight(), may), may, clock.instant());
    }

    private Set<Standing> standings(Meeting meeting) {
        return takesTheMinutes(meeting) ? Set.of(Standing.TAKES_THE_MINUTES) : Set.of();
    }

    private boolean takesTheMinutes(Meeting meeting) {
        Actor actor = asking.actor();
        return actor.is(Roles.MINUTE_TAKER)
                && actor.id().equals(meeting.convened().minuteTaker());
    }

    /** The area of which the actor sees every meeting; empty for most. */
    Optional<AreaId> ownArea() {
        Actor actor = asking.actor();
        return Optional.of(actor.area()).filter(actor::coordinates);
    }

    /** Whoever broke the glass sits there for nobody: what an agency returned or was sent is narrower than that. */
    private Seat seat(Sight.Open sight, Set<MeetingVerb> may) {
        boolean emergency = sight.ground() == Sight.Ground.EMERGENCY;
        return new Seat(emergency ? null : asking.actor().agency(), parts(sight, may));
    }

    /** Who may write something reads what is written, and who may call agencies together reads what they return. */
    private static Set<Part> parts(Sight.Open sight, Set<MeetingVerb> may) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (may.contains(MeetingVerb.INVITE)) {
            parts.add(Part.CONVENES);
        }
        if (may.contains(MeetingVerb.KEEP_MINUTES)) {
            parts.add(Part.MINUTES);
        }
        if (sight.seat().answers()) {
            parts.add(Part.GATE_KEEPS);
        }
        return parts;
    }

    private CaseAtHand atHand(KnownCase known) {
        return new CaseAtHand(
                known.id(),
                known.left(),
                known.rehearsed(),
                known.at(clock.instant()).stream()
                        .map(one -> new CaseAtHand.OnIt(one.agency(), one.kind(), one.place()))
                        .toList());
    }
}
