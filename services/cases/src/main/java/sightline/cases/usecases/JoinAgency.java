package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Membership;
import sightline.platform.access.Asking;
import sightline.platform.access.NeedToKnow;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;

/** Puts an agency on a case. */
@ApplicationScoped
public class JoinAgency {
    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;

    JoinAgency(Cases cases, KnownAgencies agencies, Telling telling, Asking asking, Sight sight) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
    }

    /**
     * Joins the agency to the case.
     *
     * @param read the version the sender has read and decided on; null when they decide on none
     * @throws Overtaken when the case has changed since
     */
    @Transactional
    public Decision<Case.Managed> join(CaseId id, @Nullable Long read, Membership joining, String basis) {
        Case.Managed managed = cases.findToChange(id).orElseThrow(() -> new NotKnown("case"));
        sight.require(managed);
        NeedToKnow.requireCoordination(asking.actor(), managed.area());
        Overtaken.unlessRead(read, managed);
        Agency known = agencies.require(joining.agency());
        return managed.join(joining, known.kind(), basis, telling.now()).map(this::saved);
    }

    private Case.Managed saved(Change<Case.Managed, CaseFact> change) {
        cases.save(change);
        return change.now();
    }
}
