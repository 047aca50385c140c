package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Roles;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Asks access about the case of an action. */
@ApplicationScoped
class Sight {
    private final KnownCases cases;
    private final Asking asking;
    private final Clock clock;

    Sight(KnownCases cases, Asking asking, Clock clock) {
        this.cases = cases;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * The case, for whoever may see it.
     *
     * @param what what was asked for, to be told that it is not there
     */
    KnownCase require(CaseId id, String what) {
        return cases.require(id, what);
    }

    boolean allows(KnownCase known) {
        return cases.sees(known);
    }

    /** Whether the actor calls meetings on this case, and decides there about actions. */
    boolean convenes(KnownCase known) {
        return isHere(known)
                && (asking.actor().is(Roles.MAPPA_COORDINATOR) || asking.actor().is(Roles.CHAIR));
    }

    /** Whether the actor writes down what a meeting on this case decides. */
    boolean minutes(KnownCase known) {
        return convenes(known) || (isHere(known) && asking.actor().is(Roles.MINUTE_TAKER));
    }

    /** Goes on for those who write down what a meeting on this case decides. */
    void requireMinutes(KnownCase known) {
        if (!minutes(known)) {
            throw new NotAllowed("Only the co-ordination, chair or minute taker of %s assigns actions here; ask them to"
                    .formatted(area(known)));
        }
    }

    /** Those who may own an action of this case now. */
    Set<AgencyId> agenciesOn(KnownCase known) {
        return known.scope(clock.instant())
                .orElseThrow(() -> new NotKnown("case"))
                .agencies();
    }

    AreaId area(KnownCase known) {
        return known.scope(clock.instant())
                .orElseThrow(() -> new NotKnown("case"))
                .area();
    }

    private boolean isHere(KnownCase known) {
        Actor actor = asking.actor();
        return actor.area().equals(known.area());
    }
}
