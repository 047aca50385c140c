package sightline.platform.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Place;

/**
 * What decides who may see a case: its area, the agencies on it at this moment and as what, whether it is of category
 * 4, and how it is limited by person.
 */
public record CaseScope(AreaId area, Map<AgencyId, Seat> seats, boolean category4, Limits limits) {

    public CaseScope {
        seats = Map.copyOf(seats);
    }

    /** The agencies on the case. */
    public Set<AgencyId> agencies() {
        return seats.keySet();
    }

    /** The agency's place on it; empty when it is not on it. */
    public Optional<Seat> seat(AgencyId agency) {
        return Optional.ofNullable(seats.get(agency));
    }

    /** The agency with statutory responsibility: whom to ask. */
    public Optional<AgencyId> lead() {
        return seats.entrySet().stream()
                .filter(one -> one.getValue().place() == Place.LEAD)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same with this agency seated so, unless it has a seat of its own: for a thing that is its business too. */
    public CaseScope with(AgencyId agency, Seat seat) {
        Map<AgencyId, Seat> then = new HashMap<>(seats);
        then.putIfAbsent(agency, seat);
        return new CaseScope(area, then, category4, limits);
    }

    /** The same with this agency seated so whatever its place is: for the one thing that its person was named for. */
    public CaseScope seating(AgencyId agency, Seat seat) {
        Map<AgencyId, Seat> then = new HashMap<>(seats);
        then.put(agency, seat);
        return new CaseScope(area, then, category4, limits);
    }

    /** The same as if it were of this area: for who decides whether their area takes it. */
    public CaseScope in(AreaId other) {
        return new CaseScope(other, seats, category4, limits);
    }

    /** How the actor stands to the case, through their agency and area. */
    public Set<Standing> standings(Actor actor) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (actor.isSystem()) {
            standings.add(Standing.IS_A_SYSTEM);
        }
        if (actor.area().equals(area)) {
            standings.add(Standing.OF_ITS_AREA);
        }
        if (isAnsweredForBy(actor.agency())) {
            standings.add(Standing.ANSWERS);
        }
        seatOf(actor).ifPresent(seat -> standings.addAll(through(seat)));
        return standings;
    }

    /** Whether this agency leads on it, or is the co-ordination unit; a chair's role does not make their agency one. */
    boolean isAnsweredForBy(AgencyId agency) {
        return seat(agency).filter(Seat::answers).isPresent();
    }

    private static Set<Standing> through(Seat seat) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (seat.place() == Place.LEAD) {
            standings.add(Standing.LEADS);
        }
        if (seat.supervises()) {
            standings.add(Standing.SUPERVISES);
        }
        if (seat.is(AgencyKind.POLICE)) {
            standings.add(Standing.OF_POLICE);
        }
        if (seat.is(AgencyKind.PRISON)) {
            standings.add(Standing.OF_PRISON);
        }
        if (seat.is(AgencyKind.PROBATION)) {
            standings.add(Standing.OF_PROBATION);
        }
        if (seat.is(AgencyKind.HEALTH)) {
            standings.add(Standing.OF_HEALTH);
        }
        if (seat.place() == Place.AP && seat.stays()) {
            standings.add(Standing.HOUSES);
        }
        return standings;
    }

    /**
     * How the actor sits as they look at it: co-ordination and chairs of its area know what both know, whatever agency
     * they come from.
     */
    Optional<Seat> lookOf(Actor actor) {
        Optional<Seat> seat = seatOf(actor);
        return actor.coordinates(area)
                ? seat.map(one -> new Seat(one.place(), AgencyKind.MAPPA_COORDINATION, one.stays()))
                : seat;
    }

    /**
     * How the actor is seated through their agency; co-ordination and chairs of its area have a seat always. That of
     * the co-ordination unit is theirs and its systems' alone: a minute taker of the unit knows of the meetings they
     * are named on.
     */
    Optional<Seat> seatOf(Actor actor) {
        @Nullable Seat seat = seats.get(actor.agency());
        if (seat == null) {
            return actor.coordinates(area)
                    ? Optional.of(new Seat(Place.ASSOCIATE, AgencyKind.MAPPA_COORDINATION, false))
                    : Optional.empty();
        }
        boolean ofTheUnit = seat.is(AgencyKind.MAPPA_COORDINATION);
        return ofTheUnit && !actor.isSystem() && !actor.coordinates(area) ? Optional.empty() : Optional.of(seat);
    }
}
