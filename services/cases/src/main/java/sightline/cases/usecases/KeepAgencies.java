package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;

/** Keeps the reference data of which agencies there are. */
@ApplicationScoped
public class KeepAgencies {
    private final Agencies agencies;

    KeepAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    @Transactional
    public List<Agency> all() {
        return agencies.all();
    }

    @Transactional
    public Agency put(Agency agency) {
        agencies.put(agency);
        return agency;
    }
}
