package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Managed;
import sightline.cases.domain.transfer.Handover;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.usecases.KnownAgencies;
import sightline.platform.access.Access;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;

/** Says how a case passes to the area that takes it, by what kinds of agencies are on it. */
@ApplicationScoped
class HandingOver {
    private final KnownAgencies known;
    private final Agencies agencies;
    private final Units units;
    private final Access access;

    HandingOver(KnownAgencies known, Agencies agencies, Units units, Access access) {
        this.units = units;
        this.known = known;
        this.agencies = agencies;
        this.access = access;
    }

    Handover over(Managed managed, TransferFact.Offered offer, AgencyId lead) {
        Agency leading = known.require(lead);
        AgencyId unit = units.of(offer.to()).orElse(access.actor().agency());
        return new Handover(
                offer.id(), offer.to(), lead, leading.kind(), unit, former(managed, lead), gone(managed, unit, lead));
    }

    private Handover.@Nullable Former former(Managed managed, AgencyId lead) {
        AgencyId before = managed.members().lead();
        return before.equals(lead)
                ? null
                : Handover.Former.of(before, kind(before).orElse(null));
    }

    /** Units of other areas, whose place ends: a case is answered for where it is. */
    private Set<AgencyId> gone(Managed managed, AgencyId ours, AgencyId lead) {
        return managed.members().byAgency().keySet().stream()
                .filter(one -> !one.equals(ours) && !one.equals(lead))
                .filter(one ->
                        kind(one).filter(AgencyKind.MAPPA_COORDINATION::equals).isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<AgencyKind> kind(AgencyId agency) {
        return agencies.find(agency).map(Agency::kind);
    }
}
