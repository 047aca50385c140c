package sightline.cases.postgres;

import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sightline.cases.domain.Cases;
import sightline.platform.language.CaseId;

/**
 * Several cases as a query. Each is read with all that belongs to it in one statement: in one for each case it would be
 * hundreds, and the second wall, which decides once on a case in a statement, would decide again in each of them.
 */
record CaseQuery(String text, Parameters parameters) {
    private static final String WHOLE = """
            select c from CaseRow c
            left join fetch c.identifiers left join fetch c.members left join fetch c.limits
            where
            """;

    private static final String OF_AREA = "c.area = :area";

    private static final String OF_AGENCY = """
            exists (select m.agency from c.members m where m.agency = :agency)
            and (c.exit.from is distinct from 'MAPPA' or c.leadAgency = :agency)""";

    private static final String LIMITED = " and c.limits is not empty";

    static CaseQuery all(Collection<CaseId> ids) {
        List<UUID> values = ids.stream().map(CaseId::value).toList();
        return new CaseQuery(WHOLE + "c.id in :ids", Parameters.with("ids", values));
    }

    /** Those of a listing that are limited by person; one that was left is its area's and its lead agency's. */
    static CaseQuery limited(Cases.Listing of) {
        return switch (of) {
            case Cases.Listing.OfArea(var area) ->
                new CaseQuery(WHOLE + OF_AREA + LIMITED, Parameters.with("area", area.value()));
            case Cases.Listing.OfAgency(var agency) ->
                new CaseQuery(WHOLE + OF_AGENCY + LIMITED, Parameters.with("agency", agency.value()));
        };
    }
}
