package sightline.platform.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Sight.Closed;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Sight.Open;
import sightline.platform.access.Sight.Reason;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

/**
 * Decides what an actor may see: access.md section 2.2, deny by default, the first denial wins. Pure, so that the
 * decision at one moment can be told again at any other.
 */
public final class NeedToKnow {
    /* What the supervision circle sees, and nothing that is narrower: no health narrative, no intelligence. */
    private static final Sight IN_AN_EMERGENCY = new Open(Ground.EMERGENCY, new Seat(Place.RA, null, false));

    /** What somebody is told then, wherever they ask. */
    static final String VETTING_ENDED =
            "Your vetting has ended. Ask your agency's point of contact to have it extended";

    private NeedToKnow() {}

    /** The case as this actor may see it at this moment. */
    public static Sight decide(Actor actor, CaseScope scope, Instant now) {
        if (!actor.facesCases()) {
            return closed(Reason.NO_ROLE_WITH_CASES);
        }
        if (!actor.clearance().isVetted(now)) {
            return closed(Reason.VETTING_ENDED);
        }
        Limits limits = scope.limits();
        if (limits.excludes(actor.id(), now)) {
            return limited(Reason.EXCLUDED, actor, scope, now);
        }
        boolean emergency = actor.breaksTheGlass() && limits.isEmergencyOf(actor.id(), now);
        boolean keptOut = limits.keepsOut(actor.id(), now);
        if (keptOut && !emergency) {
            return limited(Reason.NOT_NAMED_ON_RESTRICTION, actor, scope, now);
        }
        if (scope.category4() && !actor.clearance().category4()) {
            return closed(Reason.NOT_CLEARED_FOR_CATEGORY_4);
        }
        Optional<Seat> seat = keptOut ? Optional.empty() : scope.lookOf(actor);
        return seat.<Sight>map(one -> new Open(ground(actor, scope), one))
                .orElse(emergency ? IN_AN_EMERGENCY : closed(Reason.NOT_ON_THE_CASE));
    }

    private static Ground ground(Actor actor, CaseScope scope) {
        return scope.seat(actor.agency()).isPresent() ? Ground.MEMBERSHIP : Ground.COORDINATION;
    }

    private static Sight closed(Reason reason) {
        return new Closed(reason, false);
    }

    /**
     * Systems are told nothing: only a person can go and ask. Nor is whoever would not see the case without its limits,
     * so that limiting a case tells nobody of it.
     */
    private static Sight limited(Reason reason, Actor actor, CaseScope scope, Instant now) {
        boolean told = !actor.isSystem()
                && actor.searches(scope.area())
                && !scope.limits().hidesFrom(actor.id(), now)
                && wouldSee(actor, scope);
        return new Closed(reason, told);
    }

    private static boolean wouldSee(Actor actor, CaseScope scope) {
        return scope.lookOf(actor).isPresent()
                && (!scope.category4() || actor.clearance().category4());
    }

    /** Whether the actor may see the case. */
    public static boolean sees(Actor actor, CaseScope scope, Instant now) {
        return decide(actor, scope, now).isOpen();
    }

    /**
     * Whether what was rightly put on an agency's feed is withheld from this reader of it now: a membership that ended
     * later does not take back what was told, an exclusion, a restriction or a clearance does. A minute taker follows
     * no feed.
     */
    public static boolean withholds(Actor actor, boolean category4, Limits limits, Instant now) {
        return !actor.clearance().isVetted(now)
                || !actor.followsFeeds()
                || limits.excludes(actor.id(), now)
                || limits.keepsOut(actor.id(), now)
                || (category4 && !actor.clearance().category4());
    }

    /**
     * What stands against this actor's breaking the glass, besides their role: only vetted persons of the case's own
     * area, never somebody who is excluded by name, and category 4 with its clearance alone.
     */
    static Optional<Reason> againstEmergency(Actor actor, CaseScope scope, Instant now) {
        if (actor.isSystem() || !actor.facesCases()) {
            return Optional.of(Reason.NO_ROLE_WITH_CASES);
        }
        if (!actor.clearance().isVetted(now)) {
            return Optional.of(Reason.VETTING_ENDED);
        }
        if (scope.limits().excludes(actor.id(), now)) {
            return Optional.of(Reason.EXCLUDED);
        }
        if (scope.category4() && !actor.clearance().category4()) {
            return Optional.of(Reason.NOT_CLEARED_FOR_CATEGORY_4);
        }
        return actor.area().equals(scope.area()) ? Optional.empty() : Optional.of(Reason.NOT_ON_THE_CASE);
    }

    /**
     * Whether the actor reviews emergency access to the case, by reference and without any of its content: governance
     * of an agency on it, unless they are excluded by name.
     */
    static boolean reviews(Actor actor, CaseScope scope, Instant now) {
        return actor.is(Roles.IG_OFFICER)
                && actor.clearance().isVetted(now)
                && scope.seat(actor.agency()).isPresent()
                && !scope.limits().excludes(actor.id(), now);
    }

    /**
     * Whether the actor decides how long the case is kept, by reference and without any of its content: governance of
     * an agency that answers for it, unless they are excluded by name.
     */
    static boolean governs(Actor actor, CaseScope scope, Instant now) {
        return reviews(actor, scope, now) && scope.isAnsweredForBy(actor.agency());
    }

    /**
     * Whether the actor knows of the case's victims, which to everybody else do not exist: victim liaison of an agency
     * on it, who sees nothing else of it, and the lead agency's named holder; nobody in an emergency.
     *
     * @param holder who holds the case for the lead agency; null where nobody does
     */
    static boolean knowsOfVictims(Actor actor, CaseScope scope, @Nullable StaffId holder, Instant now) {
        return liaises(actor, scope, now) || holds(actor, scope, holder, now);
    }

    private static boolean liaises(Actor actor, CaseScope scope, Instant now) {
        return actor.is(Roles.VLO)
                && actor.clearance().isVetted(now)
                && !scope.limits().excludes(actor.id(), now)
                && !scope.limits().keepsOut(actor.id(), now)
                && (!scope.category4() || actor.clearance().category4())
                && scope.seat(actor.agency())
                        .filter(seat -> !seat.is(AgencyKind.MAPPA_COORDINATION))
                        .isPresent();
    }

    private static boolean holds(Actor actor, CaseScope scope, @Nullable StaffId holder, Instant now) {
        return actor.id().equals(holder)
                && actor.is(Roles.CASE_MANAGER)
                && scope.lead().filter(actor.agency()::equals).isPresent()
                && decide(actor, scope, now) instanceof Open(Ground ground, Seat _)
                && ground == Ground.MEMBERSHIP;
    }

    /**
     * Cases are opened through the co-ordination of their own area, by somebody whose vetting lasts.
     *
     * @throws NotAllowed for the co-ordination of another area, and for somebody whose vetting has ended
     */
    public static void requireCoordination(Actor actor, AreaId area, Instant now) {
        if (!actor.clearance().isVetted(now)) {
            throw new NotAllowed(VETTING_ENDED);
        }
        if (!actor.is(Roles.MAPPA_COORDINATOR) || !actor.area().equals(area)) {
            throw new NotAllowed("Only the co-ordination of " + area + " does this; ask it to");
        }
    }
}
