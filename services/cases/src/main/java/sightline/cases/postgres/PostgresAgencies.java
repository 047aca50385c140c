package sightline.cases.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** The agencies in PostgreSQL. */
@ApplicationScoped
class PostgresAgencies implements Agencies, PanacheRepositoryBase<AgencyRow, String> {

    @Override
    public Optional<Agency> find(AgencyId id) {
        return findByIdOptional(id.value()).map(PostgresAgencies::agency);
    }

    @Override
    public List<Agency> all() {
        return listAll(Sort.by("area", "id")).stream()
                .map(PostgresAgencies::agency)
                .toList();
    }

    @Override
    public void put(Agency agency) {
        AgencyRow row = findByIdOptional(agency.id().value()).orElseGet(AgencyRow::new);
        row.id = agency.id().value();
        row.name = agency.name();
        row.kind = agency.kind().name();
        row.area = agency.area().value();
        persist(row);
    }

    private static Agency agency(AgencyRow row) {
        return new Agency(new AgencyId(row.id), row.name, AgencyKind.valueOf(row.kind), new AreaId(row.area));
    }
}
