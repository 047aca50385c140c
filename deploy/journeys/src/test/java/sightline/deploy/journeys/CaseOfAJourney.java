package sightline.deploy.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import sightline.deploy.partner.Agencies;

/** A case that a journey needs and no demonstration has: of northshire, led by its probation. */
final class CaseOfAJourney {
    static final String NAME = "Journey Nobody";

    private CaseOfAJourney() {}

    /** Tells a stack that started empty which agencies there are. */
    static void introduceAgencies(Map<String, String> environment) throws IOException, InterruptedException {
        Agency operations = new Agency("sightline-operations", environment);
        for (var one : Agencies.ofTheDemonstration().all()) {
            operations.put(
                    "CASES",
                    "/agencies/" + one.id(),
                    Map.of("name", one.name(), "kind", one.kind(), "area", one.area()));
        }
    }

    /** Opens it, and has these agencies join. */
    static void open(String crn, List<String> joining, Agency coordination) throws IOException, InterruptedException {
        Map<String, Object> person = Map.of(
                "personName", NAME,
                "dateOfBirth", "1984-03-09",
                "identifiers", Map.of("crn", crn),
                "area", "northshire",
                "leadAgency", "northshire-probation");
        String location = coordination
                .post("CASES", "/cases", "open-" + crn, person)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String path = location.substring(location.indexOf("/cases/"));
        for (String agency : joining) {
            Map<String, String> place = Map.of("agency", agency, "place", "dtc", "basis", "A journey");
            coordination.post("CASES", path + "/join", "join-" + crn + agency, place);
        }
    }
}
