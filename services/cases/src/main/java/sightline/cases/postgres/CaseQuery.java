package sightline.cases.postgres;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import sightline.cases.domain.Cases;
import sightline.platform.language.Level;

/**
 * A search as a query. A case that was left is found by its area's co-ordination and its lead agency, and has no level
 * any more.
 */
record CaseQuery(String text, Parameters parameters) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_AREA = "from CaseRow c where c.area = :area and c.id > :after";

    private static final String OF_AGENCY = """
            from CaseRow c join c.members m where m.agency = :agency and c.id > :after
            and (c.exit.from is distinct from 'MAPPA' or c.leadAgency = :agency)""";

    private static final String AT_LEVEL = " and c.level = :level and c.exit.from is distinct from 'MAPPA'";

    private static final String OF_CATEGORY = " and c.category = :category";

    private static final String LIMITED = " and c.limits is not empty";

    static CaseQuery of(Cases.Search search, UUID after) {
        Parameters parameters = Parameters.with("after", after);
        String text = listed(search.of(), parameters);
        return new CaseQuery(text + narrowed(search, parameters) + " order by c.id", parameters);
    }

    /** Those that are limited by person. */
    static CaseQuery limited(Cases.Listing of) {
        Parameters parameters = Parameters.with("after", BEFORE_ALL);
        return new CaseQuery(listed(of, parameters) + LIMITED, parameters);
    }

    private static String listed(Cases.Listing of, Parameters parameters) {
        return switch (of) {
            case Cases.Listing.OfArea(var area) -> {
                parameters.and("area", area.value());
                yield OF_AREA;
            }
            case Cases.Listing.OfAgency(var agency) -> {
                parameters.and("agency", agency.value());
                yield "select c " + OF_AGENCY;
            }
        };
    }

    private static String narrowed(Cases.Search search, Parameters parameters) {
        StringBuilder narrowed = new StringBuilder();
        Level level = search.level();
        if (level != null) {
            parameters.and("level", level.number());
            narrowed.append(AT_LEVEL);
        }
        if (search.category() != null) {
            parameters.and("category", search.category().number());
            narrowed.append(OF_CATEGORY);
        }
        return narrowed.toString();
    }
}
