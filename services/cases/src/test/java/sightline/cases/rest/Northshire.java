package sightline.cases.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import sightline.platform.testkit.Tokens;

/** An area that does not exist, and what its agencies do over HTTP. */
final class Northshire {
    private static final AtomicInteger PEOPLE = new AtomicInteger((int) (System.nanoTime() % 400_000));
    private static final Map<String, String> AGENCIES = Map.of(
            "northshire-police", "police",
            "northshire-probation", "probation",
            "northshire-health", "health",
            "northshire-housing", "housing",
            "northshire-elm-house", "approved-premises",
            "northshire-coordination", "mappa-coordination");
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "southmoor-probation", "probation",
            "southmoor-coordination", "mappa-coordination",
            "eastvale-coordination", "mappa-coordination");

    private final Tokens tokens;

    Northshire(Tokens tokens) {
        this.tokens = tokens;
    }

    void addAgencies() {
        AGENCIES.forEach(this::addAgency);
    }

    /** Those of other areas, to which a case may pass. */
    void addNeighbours() {
        NEIGHBOURS.forEach(this::addAgency);
    }

    private void addAgency(String id, String kind) {
        String area = id.substring(0, id.indexOf('-'));
        as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional " + id, "kind", kind, "area", area))
                .put("/agencies/" + id)
                .then()
                .statusCode(200);
    }

    /** A person nobody has opened yet. */
    static Map<String, Object> person() {
        Map<String, Object> person = new HashMap<>();
        person.put("personName", "Jordan Fictional");
        person.put("dateOfBirth", "1984-03-09");
        person.put("identifiers", Map.of("crn", "X%06d".formatted(PEOPLE.incrementAndGet())));
        person.put("area", "northshire");
        person.put("leadAgency", "northshire-probation");
        person.put("category", 2);
        person.put("level", 2);
        return person;
    }

    static String crnOf(Map<String, Object> person) {
        return ((Map<?, ?>) person.getOrDefault("identifiers", Map.of())).get("crn") instanceof String crn ? crn : "";
    }

    /** The path of the new case. */
    String open(Map<String, Object> person) {
        String location = as("northshire-coordination", "MAPPA_COORDINATOR")
                .body(person)
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/cases/"));
    }

    ValidatableResponse join(String location, String agency, String place) {
        return as("northshire-coordination", "MAPPA_COORDINATOR")
                .body(Map.of("agency", agency, "place", place, "basis", "A fictional reason to know"))
                .post(location + "/join")
                .then();
    }

    /** Another arrest for each key: of one custody reference there is one. */
    ValidatableResponse arrest(String crn, String key) {
        Map<String, Object> arrest = new HashMap<>(arrestOf(crn));
        arrest.put("custodyReference", "NS/4711/" + key);
        return as("northshire-police", "MACHINE")
                .header("Idempotency-Key", key)
                .body(arrest)
                .post("/arrests")
                .then();
    }

    static Map<String, Object> arrestOf(String crn) {
        return Map.of(
                "identifier", Map.of("kind", "crn", "value", crn),
                "offenceGroup", "violence",
                "offence", "Affray outside a public house",
                "custodyReference", "NS/4711/26",
                "occurredAt", "2026-11-20T21:40:00Z");
    }

    /** A case that police and health are on, besides its lead. */
    String openWithPoliceAndHealth(Map<String, Object> person) {
        String location = open(person);
        join(location, "northshire-police", "ra").statusCode(200);
        join(location, "northshire-health", "dtc").statusCode(200);
        return location;
    }

    /** What the lead agency asks of a case. */
    ValidatableResponse lead(String address, Map<String, ?> body) {
        return as("northshire-probation").body(body).post(address).then();
    }

    /** What co-ordination asks of a case. */
    ValidatableResponse coordination(String address, Map<String, ?> body) {
        return as("northshire-coordination", "MAPPA_COORDINATOR")
                .body(body)
                .post(address)
                .then();
    }

    /** An assessment with a plan to manage the risk. */
    static Map<String, Object> assessment() {
        return Map.of(
                "tool", "oasys",
                "rosh",
                        Map.of(
                                "children", "low",
                                "generalPublic", "high",
                                "knownAdult", "medium",
                                "staff", "low",
                                "prisoners", "low"),
                "factors", List.of("drug-supply"),
                "warningSigns", List.of("isolation"),
                "riskManagementPlan", true);
    }

    /** A person of an agency of the area. */
    RequestSpecification person(String person, String agency, String... roles) {
        return given().auth()
                .oauth2(tokens.ofPerson(person, agency, "northshire", Map.of(), roles))
                .contentType("application/json");
    }

    /** A person who may see category 4. */
    RequestSpecification cleared(String person, String agency, String... roles) {
        return given().auth()
                .oauth2(tokens.ofPerson(person, agency, "northshire", Map.of("category4", "true"), roles))
                .contentType("application/json");
    }

    /** A person who has signed in so long ago. */
    RequestSpecification signedIn(Duration ago, String person, String agency, String... roles) {
        Map<String, Object> when = Map.of("auth_time", Instant.now().minus(ago).getEpochSecond());
        return given().auth()
                .oauth2(tokens.ofPerson(person, agency, "northshire", when, roles))
                .contentType("application/json");
    }

    /** A person whose token does not say when they signed in, as it is for a password that no form has asked for. */
    RequestSpecification byPasswordAlone(String person, String agency, String... roles) {
        Map<String, Object> claims = Map.of(
                "agency",
                agency,
                "area",
                "northshire",
                "roles",
                List.of(roles),
                "vetted_until",
                "2099-12-31T00:00:00Z");
        return given().auth()
                .oauth2(tokens.of(person, claims, "sightline", 300))
                .contentType("application/json");
    }

    RequestSpecification as(String agency, String... roles) {
        String[] asked = roles.length == 0 ? new String[] {"MACHINE"} : roles;
        return given().auth().oauth2(tokens.of(agency, "northshire", asked)).contentType("application/json");
    }

    /** Somebody of Southmoor. */
    RequestSpecification neighbour(String person, String agency, Map<String, Object> claims, String... roles) {
        return given().auth()
                .oauth2(tokens.ofPerson(person, agency, "southmoor", claims, roles))
                .contentType("application/json");
    }
}
