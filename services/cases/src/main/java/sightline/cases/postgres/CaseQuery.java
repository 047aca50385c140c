package sightline.cases.postgres;

import io.quarkus.panache.common.Parameters;
import sightline.cases.domain.Cases;

/**
 * Which cases of a listing are limited by person, as a query; one that was left is its area's and its lead agency's.
 */
record CaseQuery(String text, Parameters parameters) {
    private static final String OF_AREA = "from CaseRow c where c.area = :area";

    private static final String OF_AGENCY = """
            select c from CaseRow c join c.members m where m.agency = :agency
            and (c.exit.from is distinct from 'MAPPA' or c.leadAgency = :agency)""";

    private static final String LIMITED = " and c.limits is not empty";

    static CaseQuery limited(Cases.Listing of) {
        return switch (of) {
            case Cases.Listing.OfArea(var area) ->
                new CaseQuery(OF_AREA + LIMITED, Parameters.with("area", area.value()));
            case Cases.Listing.OfAgency(var agency) ->
                new CaseQuery(OF_AGENCY + LIMITED, Parameters.with("agency", agency.value()));
        };
    }
}
