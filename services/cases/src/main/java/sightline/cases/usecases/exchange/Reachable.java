package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exchange.Addressees;
import sightline.platform.access.Access;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;

/** Finds whom something about a case may be addressed to at this moment. */
@ApplicationScoped
class Reachable {
    private final Agencies agencies;
    private final Access access;

    Reachable(Agencies agencies, Access access) {
        this.agencies = agencies;
        this.access = access;
    }

    /** Those on the case, and this agency if it is the co-ordination of its area, which nobody puts on a case. */
    Addressees on(Managed managed, AgencyId wanted) {
        Set<AgencyId> reachable = new HashSet<>(managed.knownTo(access.now()));
        agencies.find(wanted)
                .filter(one -> one.kind() == AgencyKind.MAPPA_COORDINATION)
                .filter(one -> one.area().equals(managed.particulars().area()))
                .ifPresent(one -> reachable.add(one.id()));
        return new Addressees(reachable);
    }
}
