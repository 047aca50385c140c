package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** Finds the co-ordination unit of an area. */
@ApplicationScoped
class Units {
    private final Agencies agencies;

    Units(Agencies agencies) {
        this.agencies = agencies;
    }

    Optional<AgencyId> of(AreaId area) {
        return agencies.all().stream()
                .filter(one -> one.kind() == AgencyKind.MAPPA_COORDINATION)
                .filter(one -> one.area().equals(area))
                .map(Agency::id)
                .findFirst();
    }
}
