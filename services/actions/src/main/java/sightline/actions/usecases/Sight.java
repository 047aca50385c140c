package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import sightline.platform.access.NotKnown;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Asks access about the case of an action. */
@ApplicationScoped
class Sight {
    private final KnownCases cases;
    private final Clock clock;

    Sight(KnownCases cases, Clock clock) {
        this.cases = cases;
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
}
