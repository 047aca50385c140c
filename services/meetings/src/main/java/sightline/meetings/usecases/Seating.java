package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.meetings.domain.CaseAtHand;
import sightline.meetings.domain.Seat;
import sightline.meetings.domain.Seat.Part;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Decides where who asks sits: whether they may know of a case's meetings, and their parts in them. */
@ApplicationScoped
class Seating {
    private static final Set<String> ANSWERING = Set.of(
            Roles.AGENCY_SPOC,
            Roles.PRACTITIONER,
            Roles.CASE_MANAGER,
            Roles.HEALTH_LEAD,
            Roles.AP_MANAGER,
            Roles.MACHINE);

    private final KnownCases cases;
    private final Asking asking;
    private final Clock clock;

    Seating(KnownCases cases, Asking asking, Clock clock) {
        this.cases = cases;
        this.asking = asking;
        this.clock = clock;
    }

    /** A case's meetings, and where who asks sits at them. */
    record Place(Seat seat, CaseAtHand about) {

        void require(Part part) {
            if (!seat.has(part)) {
                throw new NotAllowed(part.otherwise());
            }
        }
    }

    /** Empty for a case that there is not, and for one that this actor may not know of. */
    Optional<Place> at(CaseId about) {
        return Optional.ofNullable(at(Set.of(about)).get(about));
    }

    /** By case, those of which this actor may know. */
    Map<CaseId, Place> at(Set<CaseId> about) {
        return cases.find(about).values().stream()
                .filter(cases::sees)
                .collect(Collectors.toMap(KnownCase::id, this::place));
    }

    /** The area of which the actor sees every meeting; empty for most. */
    Optional<AreaId> ownArea() {
        Actor actor = asking.actor();
        return convenes(actor) ? Optional.of(actor.area()) : Optional.empty();
    }

    private Place place(KnownCase known) {
        Actor actor = asking.actor();
        return new Place(new Seat(actor.agency(), parts(actor, known)), atHand(known));
    }

    private static Set<Part> parts(Actor actor, KnownCase known) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (actor.area().equals(known.area())) {
            parts.addAll(offices(actor));
        }
        if (!Collections.disjoint(actor.roles(), ANSWERING)) {
            parts.add(Part.ANSWERS);
        }
        if (known.lead().filter(actor.agency()::equals).isPresent()) {
            parts.add(Part.LEADS);
        }
        return parts;
    }

    /** What somebody does in their own area; a co-ordination's system stands for the office of its chairs. */
    private static Set<Part> offices(Actor actor) {
        Set<Part> offices = EnumSet.noneOf(Part.class);
        if (convenes(actor)) {
            offices.add(Part.CONVENES);
            offices.add(Part.MINUTES);
        }
        if (actor.is(Roles.MINUTE_TAKER)) {
            offices.add(Part.MINUTES);
        }
        if (actor.is(Roles.CHAIR) || (actor.is(Roles.MAPPA_COORDINATOR) && actor.is(Roles.MACHINE))) {
            offices.add(Part.CHAIRS);
        }
        return offices;
    }

    private static boolean convenes(Actor actor) {
        return actor.is(Roles.MAPPA_COORDINATOR) || actor.is(Roles.CHAIR);
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
