package sightline.platform.membership;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import sightline.platform.access.Seat;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.IdentityCorrectedV1;
import sightline.platform.contracts.cases.InformationSharedV1;
import sightline.platform.contracts.cases.InvolvementAnsweredV1;
import sightline.platform.contracts.cases.InvolvementRequestedV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.ReferralDecidedV1;
import sightline.platform.contracts.cases.ServiceClosedV1;
import sightline.platform.contracts.cases.ServiceStartedV1;
import sightline.platform.contracts.cases.ShareAcknowledgedV1;
import sightline.platform.contracts.cases.ShareFailedV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;
import sightline.platform.language.Sign;

/**
 * Which agencies on a case may know that an event happened: access.md section 2.4, deny by default. Whoever tells a
 * fact knows it, unless it is for single persons; an area's co-ordination knows what the supervision circle knows,
 * since it gate-keeps the case.
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
        if (isOfPersons(audience)) {
            return List.of();
        }
        return there(known, at, fact).stream()
                .filter(one -> one.agency().equals(teller)
                        || isParty(one.agency(), fact)
                        || includes(one.seat(known.stays()), audience, fact))
                .toList();
    }

    /**
     * Whether it is for single persons of an agency, and so for no agency as a whole: a feed has many readers, also at
     * the agency that told it. They are decided where they read.
     */
    public static boolean isOfPersons(Audience audience) {
        return audience == Audience.VICTIM || audience == Audience.SEALED;
    }

    /** Those to whom it may be announced at all: whom an event ends the membership of is still told so. */
    private static List<Member> there(KnownCase known, Instant at, Record fact) {
        return switch (fact) {
            case DeregisteredV1 _, CaseClosedV1 _ -> known.at(at);
            // Whoever was told holds what must go, also where the membership ended long ago.
            case CaseErasedV1 _ -> List.copyOf(known.members().values());
            case AgencyLeftV1 left ->
                known.members().values().stream()
                        .filter(one -> one.agency().equals(left.agency()) || stays(known, one, at))
                        .toList();
            case TransferredV1 _ ->
                known.members().values().stream()
                        .filter(one -> endsAt(at, one) || stays(known, one, at))
                        .toList();
            default ->
                known.at(at).stream().filter(one -> stays(known, one, at)).toList();
        };
    }

    /** Whether its membership ended at the very moment, as the tables keep it, at which the fact was recorded. */
    private static boolean endsAt(Instant recorded, Member one) {
        return recorded.truncatedTo(ChronoUnit.MICROS).equals(one.until());
    }

    /** Once the person has left, only the lead agency and co-ordination stay. */
    private static boolean stays(KnownCase known, Member one, Instant at) {
        return one.isOn(at) && (!known.left() || one.seat(known.stays()).answers());
    }

    /**
     * Whether the fact is told to this agency: of two parties it is the one that does not tell it, and may not lead.
     */
    public static boolean isParty(AgencyId agency, Record fact) {
        return agency.equals(
                switch (fact) {
                    case InvolvementAnsweredV1 answered -> answered.agency();
                    case InformationSharedV1 shared -> shared.to();
                    case ShareAcknowledgedV1 acknowledged -> acknowledged.to();
                    case ShareFailedV1 failed -> failed.to();
                    case ReferralDecidedV1 decided -> decided.agency();
                    case QuestionAskedV1 asked -> asked.to();
                    case QuestionAnsweredV1 answered -> answered.to();
                    default -> null;
                });
    }

    /** Whether whoever is seated so is of the audience of this fact. */
    public static boolean includes(Seat seat, Audience audience, Record fact) {
        return includes(seat, audience)
                || (audience == Audience.SUPERVISION_CIRCLE && widened(seat, fact))
                || (audience == Audience.TWO_PARTIES && isOfInvolvement(fact) && seat.answers());
    }

    /**
     * Whether whoever is seated so is of the audience whatever the fact says. Every audience is decided here by name:
     * one that is new does not compile until somebody has.
     */
    public static boolean includes(Seat seat, Audience audience) {
        return switch (audience) {
            case EVERYONE_ON_THE_CASE, EVERYONE_TOLD -> true;
            case SUPERVISION_CIRCLE -> seat.supervises();
            case SAFEGUARDING -> seat.supervises() || seat.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC);
            case HOUSING -> seat.supervises() || seat.is(AgencyKind.HOUSING, AgencyKind.RSL);
            case HEALTH -> seat.supervises() || seat.is(AgencyKind.HEALTH);
            // What limits access is the business of those who answer for the case, and persons who are excluded are
            // kept from it by that.
            case CHAIR_AND_COORDINATION, GOVERNANCE -> seat.answers();
            // Who told it and whom it was told to stand in the fact; besides them the lead agency knows.
            case TWO_PARTIES -> seat.place() == Place.LEAD;
            // Each needs to know more than an agency's place and kind.
            case VICTIM, SEALED -> false;
        };
    }

    /**
     * Whether whoever is seated so, and is of the audience, may read the fact's words too: where everyone is told,
     * those who supervise; of health's and of its services, health; in every other audience all whom it includes. Who
     * the person is, everyone on the case must know.
     */
    public static boolean reads(Seat seat, Audience audience, Record fact) {
        return switch (audience) {
            case EVERYONE_ON_THE_CASE ->
                fact instanceof CaseOpenedV1 || fact instanceof IdentityCorrectedV1 || seat.supervises();
            case HEALTH -> seat.is(AgencyKind.HEALTH);
            case SUPERVISION_CIRCLE ->
                isServiceOfHealth(fact) ? seat.is(AgencyKind.HEALTH) : includes(seat, audience, fact);
            case EVERYONE_TOLD,
                    SAFEGUARDING,
                    HOUSING,
                    CHAIR_AND_COORDINATION,
                    TWO_PARTIES,
                    GOVERNANCE,
                    VICTIM,
                    SEALED -> includes(seat, audience, fact);
        };
    }

    /** Whether the fact is of the person's health: its words are for nobody who broke the glass. */
    public static boolean isOfHealth(Audience audience, Record fact) {
        return audience == Audience.HEALTH
                || isServiceOfHealth(fact)
                || (fact instanceof ConcernRaisedV1 concern && OF_HEALTH.contains(concern.sign()));
    }

    /** Those who supervise are told that there is such a service, and no more. */
    private static boolean isServiceOfHealth(Record fact) {
        return switch (fact) {
            case ServiceStartedV1 started -> started.kind().isOfHealth();
            case ServiceClosedV1 closed -> closed.kind().isOfHealth();
            default -> false;
        };
    }

    /** Co-ordination may answer who asks to be on a case, and so is told of it beside the lead agency. */
    private static boolean isOfInvolvement(Record fact) {
        return fact instanceof InvolvementRequestedV1 || fact instanceof InvolvementAnsweredV1;
    }

    /** A service or a concern reaches further than the circle by what it is about: those who can act must know. */
    private static boolean widened(Seat seat, Record fact) {
        return (isServiceOfHealth(fact) && seat.is(AgencyKind.HEALTH)) || concerns(seat, fact);
    }

    private static boolean concerns(Seat seat, Record fact) {
        return fact instanceof ConcernRaisedV1 concern
                && ((OF_HEALTH.contains(concern.sign()) && seat.is(AgencyKind.HEALTH))
                        || (OF_SAFEGUARDING.contains(concern.sign())
                                && seat.is(AgencyKind.CHILDREN, AgencyKind.ADULT_SC)));
    }
}
