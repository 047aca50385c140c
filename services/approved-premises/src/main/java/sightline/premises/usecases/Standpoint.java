package sightline.premises.usecases;

import java.util.Set;
import sightline.platform.access.CaseScope;
import sightline.platform.access.Seat;
import sightline.platform.access.Standing;
import sightline.platform.membership.KnownCase;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/**
 * From where somebody who sees the case looks at a placement, and what they may ever do with it from there.
 *
 * @param scope what access decides on: the premises have a seat from the request on, even while they are not on the
 *     case
 * @param seat how they sit as they look
 * @param standings how they stand to the placement
 * @param may what they may ask for, whatever the state
 */
record Standpoint(
        Placement placement, KnownCase known, CaseScope scope, Seat seat, Set<Standing> standings, Set<Verb> may) {

    Standpoint {
        standings = Set.copyOf(standings);
        may = Set.copyOf(may);
    }

    /** The premises see their placements, and those who supervise the person all of them. */
    boolean sees() {
        return ofPremises() || seat.supervises();
    }

    boolean ofPremises() {
        return standings.contains(Standing.RUNS_THE_PREMISES);
    }
}
