package sightline.platform.access;

import sightline.platform.language.AreaId;

/**
 * Decides what an actor may see and do: deny by default, and what may not be seen is answered as not found. Its first
 * form knows role, area and an agency's place on the case; access.md section 2.2 is the whole.
 */
public final class NeedToKnow {
    private NeedToKnow() {}

    /** An agency on the case sees it, and so does its area's co-ordination. */
    public static boolean sees(Actor actor, CaseScope scope) {
        return scope.agencies().contains(actor.agency()) || coordinates(actor, scope.area());
    }

    /**
     * Goes on only for an actor who may see the case.
     *
     * @throws NotKnown when this actor may not even know that it exists
     */
    public static void requireSight(Actor actor, CaseScope scope) {
        if (!sees(actor, scope)) {
            throw new NotKnown("case");
        }
    }

    /**
     * Cases are opened, and agencies join them, through the co-ordination of their own area.
     *
     * @throws NotAllowed for the co-ordination of another area
     */
    public static void requireCoordination(Actor actor, AreaId area) {
        if (!coordinates(actor, area)) {
            throw new NotAllowed("Only the co-ordination of " + area + " does this; ask it to");
        }
    }

    private static boolean coordinates(Actor actor, AreaId area) {
        return actor.is(Roles.MAPPA_COORDINATOR) && actor.area().equals(area);
    }
}
