package sightline.platform.membership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sightline.platform.access.Seat;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Sign;

/**
 * Which agencies on a case may know that an event happened: access.md section 2.4, deny by default. Whoever tells a
 * fact knows it; an area's co-ordination knows what the supervision circle knows, since it gate-keeps the case.
 */
public final class WhoMayKnow {
    private static final Set<Sign> OF_HEALTH = Set.of(Sign.MENTAL_HEALTH, Sign.THOUGHTS_OF_HARM);
    private static final Set<Sign> OF_SAFEGUARDING = Set.of(Sign.VICTIM_CONTACT, Sign.RELATIONSHIP);

    private WhoMayKnow() {}

    /**
     * Those who may know.
     *
     * @param known the case after the event
     * @param at when the event was recorded: a membership that has ended by then counts no more
     * @param teller the agency that owns the fact
     */
    public static List<Member> of(KnownCase known, Instant at, AgencyId teller, Audience audience, Record fact) {
        return there(known, at, fact).stream()
                .filter(one -> one.agency().equals(teller) || includes(one.seat(known.stays()), audience, fact))
                .toList();
    }

    /** Those to whom it may be announced at all: whom an event ends the membership of is still told so. */
    private static List<Member> there(KnownCase known, Instant at, Record fact) {
        return switch (fact) {
            case DeregisteredV1 _ -> known.at(at);
            case AgencyLeftV1 left ->
                known.members().values().stream()
                        .filter(one -> one.agency().equals(left.agency()) || stays(known, one, at))
                        .toList();
            default ->
                known.at(at).stream().filter(one -> stays(known, one, at)).toList();
        };
    }

    /** Once the person has left, only the lead agency and co-ordination stay. */
    private static boolean stays(KnownCase known, Member one, Instant at) {
        return one.isOn(at) && (!known.left() || one.seat(known.stays()).answers());
    }

    /**
     * Whether whoever is seated so is of the audience. Every audience is decided here by name: one that is new does not
     * compile until somebody has.
     */
    public static boolean includes(Seat seat, Audience audience, Record fact) {
        return switch (audience) {
            case EVERYONE_ON_THE_CASE -> true;
            case SUPERVISION_CIRCLE -> seat.supervises() || widened(seat, fact);
            case SAFEGUARDING -> seat.supervises() || seat.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC);
            case HOUSING -> seat.supervises() || seat.is(AgencyKind.HOUSING, AgencyKind.RSL);
            case HEALTH -> seat.supervises() || seat.is(AgencyKind.HEALTH);
            // Of two parties the one that is not told by itself leads; what limits access is the business of those who
            // answer for the case, and persons who are excluded are kept from it by that.
            case CHAIR_AND_COORDINATION, TWO_PARTIES, GOVERNANCE -> seat.answers();
            // Each needs to know more than an agency's place and kind: only the teller knows.
            case VICTIM, SEALED -> false;
        };
    }

    /** A concern reaches further than the circle by what was noticed: those who can act on it must know. */
    private static boolean widened(Seat seat, Record fact) {
        return fact instanceof ConcernRaisedV1 concern
                && ((OF_HEALTH.contains(concern.sign()) && seat.is(AgencyKind.HEALTH))
                        || (OF_SAFEGUARDING.contains(concern.sign())
                                && seat.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC)));
    }
}
