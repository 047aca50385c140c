package sightline.platform.membership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;
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
        List<Member> members = known.at(at);
        if (!(fact instanceof DeregisteredV1)) {
            members = still(known, members);
        }
        Predicate<Member> may = among(known, audience, fact);
        return members.stream()
                .filter(one -> one.agency().equals(teller) || may.test(one))
                .toList();
    }

    /** Once the person has left, only the lead agency and co-ordination stay. */
    static List<Member> still(KnownCase known, List<Member> members) {
        return known.left() ? members.stream().filter(WhoMayKnow::answers).toList() : members;
    }

    /** Every audience is decided here by name: one that is new does not compile until somebody has. */
    private static Predicate<Member> among(KnownCase known, Audience audience, Record fact) {
        Predicate<Member> circle = one -> supervises(known, one);
        return switch (audience) {
            case EVERYONE_ON_THE_CASE -> one -> true;
            case SUPERVISION_CIRCLE -> circle.or(widened(fact));
            case SAFEGUARDING -> circle.or(one -> one.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC));
            case HOUSING -> circle.or(one -> one.is(AgencyKind.HOUSING, AgencyKind.RSL));
            case HEALTH -> circle.or(one -> one.is(AgencyKind.HEALTH));
            case CHAIR_AND_COORDINATION -> WhoMayKnow::answers;
            // Each needs to know more than an agency's place and kind; until the access model brings that, only the
            // teller knows.
            case TWO_PARTIES, VICTIM, SEALED, GOVERNANCE -> one -> false;
        };
    }

    /** A concern reaches further than the circle by what was noticed: those who can act on it must know. */
    private static Predicate<Member> widened(Record fact) {
        if (fact instanceof ConcernRaisedV1 concern) {
            return one -> (OF_HEALTH.contains(concern.sign()) && one.is(AgencyKind.HEALTH))
                    || (OF_SAFEGUARDING.contains(concern.sign()) && one.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC));
        }
        return one -> false;
    }

    /** Police, probation, prison, the lead agency, co-ordination, and the premises while booked or resident. */
    private static boolean supervises(KnownCase known, Member one) {
        return one.place() == Place.LEAD
                || one.place() == Place.RA
                || one.is(AgencyKind.POLICE, AgencyKind.PROBATION, AgencyKind.PRISON, AgencyKind.MAPPA_COORDINATION)
                || (one.place() == Place.AP && known.stays().contains(one.agency()));
    }

    private static boolean answers(Member one) {
        return one.place() == Place.LEAD || one.is(AgencyKind.MAPPA_COORDINATION);
    }
}
