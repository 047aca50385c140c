package sightline.cases.rest;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A case that an agency of every kind is on, and in which everything happens that this service records. */
final class CaseOfMany {
    static final String[] SIGNS = {"money", "mental-health", "thoughts-of-harm", "victim-contact", "relationship"};

    /** An agency that is not on the case, and of which somebody breaks the glass. */
    private static final String LOOKING_IN = "northshire-lookers-in";

    private static final String CANARY = WholeCase.CANARY;

    /** Those who only read, by what they are; each is there as the second is, and is called after the first. */
    private static final Map<String, String> JOINING = Map.ofEntries(
            Map.entry("police", "ra"),
            Map.entry("probation", "ra"),
            Map.entry("prison", "ra"),
            Map.entry("health", "dtc"),
            Map.entry("children", "dtc"),
            Map.entry("adult-sc", "dtc"),
            Map.entry("housing", "dtc"),
            Map.entry("education", "dtc"),
            Map.entry("yjs", "dtc"),
            Map.entry("dwp", "dtc"),
            Map.entry("immigration", "dtc"),
            Map.entry("em-provider", "dtc"),
            Map.entry("rsl", "associate"));

    private final Northshire northshire;
    private final String location;
    private final String crn;
    private final WholeCase whole;
    private final String officer = "officer-" + UUID.randomUUID();
    private final Map<String, String> concerns = new LinkedHashMap<>();

    CaseOfMany(Northshire northshire) {
        this.northshire = northshire;
        northshire.addAgencies();
        this.whole = new WholeCase(northshire);
        this.location = whole.location();
        this.crn = northshire.as("northshire-probation").get(location).path("identifiers.crn");
        JOINING.forEach(this::joins);
        northshire.join(location, "northshire-elm-house", "ap").statusCode(200);
    }

    String location() {
        return location;
    }

    String crn() {
        return crn;
    }

    /** By sign, the concerns that were raised once everything else had happened. */
    Map<String, String> concerns() {
        return concerns;
    }

    void isTold() {
        whole.isTold();
        northshire
                .coordination(
                        location + "/deregister",
                        Map.of("from", "mappa", "rationale", CANARY, "occurredAt", "2026-11-20T21:00:00Z"))
                .statusCode(200);
        isKept();
        northshire
                .as("northshire-police")
                .body(Map.of(
                        "identifier",
                        Map.of("kind", "crn", "value", crn),
                        "offenceGroup",
                        "violence",
                        "offence",
                        CANARY,
                        "occurredAt",
                        "2026-11-20T20:59:59Z"))
                .post("/arrests")
                .then()
                .statusCode(201);
        isLookedInto();
        isAskedFor();
        for (String sign : SIGNS) {
            raise(sign);
        }
        Map<String, Object> sentence = new HashMap<>(Map.of(
                "kind", "determinate", "offenceGroup", "robbery", "offence", CANARY, "licenceEndsOn", "2028-01-31"));
        northshire.lead(location + "/record-sentence", sentence).statusCode(200);
        northshire
                .lead(location + "/plan-release", Map.of("releaseOn", "2027-01-31"))
                .statusCode(200);
    }

    /** Governance decides how long the record is kept, while they have left. */
    private void isKept() {
        String hold = governs("set-legal-hold", Map.of("ground", "inquest", "reference", CANARY))
                .path("holds[0].id");
        governs("legal-holds/%s/lift".formatted(hold), Map.of("reason", CANARY));
        governs("review-retention", Map.of("outcome", "retained", "reason", CANARY));
        String erasure = governs("propose-erasure", Map.of("ground", "ordered", "reason", CANARY))
                .path("erasure.id");
        governs("erasures/%s/decline".formatted(erasure), Map.of("reason", CANARY));
    }

    private ExtractableResponse<Response> governs(String verb, Map<String, ?> body) {
        return northshire
                .person("ig-1", "northshire-probation", "IG_OFFICER")
                .body(body)
                .post(location + "/" + verb)
                .then()
                .statusCode(200)
                .extract();
    }

    /** Somebody of an agency that is not on the case breaks the glass, and somebody else looks at it, too late. */
    private void isLookedInto() {
        String emergency = northshire
                .signedIn(Duration.ZERO, officer, LOOKING_IN, "CASE_MANAGER")
                .body(Map.of("ground", "serious-harm", "words", CANARY))
                .post(location + "/break-glass")
                .then()
                .statusCode(201)
                .extract()
                .path("emergencyId");
        isNotReviewedInTime(emergency);
        northshire
                .person("ig-1", "northshire-probation", "IG_OFFICER")
                .body(Map.of("outcome", "justified", "words", CANARY))
                .post("/emergencies/%s/review".formatted(emergency))
                .then()
                .statusCode(200);
    }

    private void isNotReviewedInTime(String emergency) {
        try {
            LongAgo.reviewWasDue(Duration.ofHours(1), emergency);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> northshire
                .person("ig-1", "northshire-probation", "IG_OFFICER")
                .get("/emergencies?limit=200")
                .jsonPath()
                .getList("items.findAll { it.escalatedAt != null }.emergencyId")
                .contains(emergency));
    }

    /** An agency that is not on the case asks to be, and is declined. */
    private void isAskedFor() {
        northshire
                .as("northshire-housing")
                .body(Map.of("reason", CANARY))
                .post(location + "/involvement-requests")
                .then()
                .statusCode(202);
        String request = as("lead").get(location + "/involvement-requests").path("items[0].requestId");
        as("lead")
                .body(Map.of("outcome", "refused", "words", CANARY))
                .post(location + "/involvement-requests/%s/answer".formatted(request))
                .then()
                .statusCode(200);
    }

    private void raise(String sign) {
        String raised = northshire
                .lead(location + "/raise-concern", Map.of("sign", sign, "summary", CANARY, "severity", "routine"))
                .statusCode(201)
                .extract()
                .header("Location");
        concerns.put(sign, raised.substring(raised.lastIndexOf('/') + 1));
    }

    /**
     * All facts with their words, each once, but those of victims: what the police hold, and what those who govern
     * access read; the lead agency told those that it alone reads besides health.
     */
    List<Map<String, Object>> everything() {
        Map<Integer, Map<String, Object>> facts = new TreeMap<>();
        for (String reader : List.of("police-force", "coordination", "lead")) {
            List<Map<String, Object>> told = as(reader)
                    .queryParam("limit", 200)
                    .get(location + "/history")
                    .jsonPath()
                    .getList("items");
            told.forEach(one -> facts.put((Integer) one.getOrDefault("sequence", 0), one));
        }
        if (facts.size() + whole.ofVictims()
                != facts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0)) {
            throw new AssertionError("A fact is told to nobody: " + facts.keySet());
        }
        return List.copyOf(facts.values());
    }

    /** Somebody who reads the case, by what they are. */
    RequestSpecification as(String reader) {
        return switch (reader) {
            case "lead" -> northshire.person("senior-1", "northshire-probation", "SENIOR");
            case "lead-system" -> northshire.as("northshire-probation");
            case "coordination" -> northshire.person("co-ordinator-1", "northshire-coordination", "MAPPA_COORDINATOR");
            // Whatever agency employs a chair, they read as one.
            case "chair" -> northshire.person("chair-1", called("health"), "CHAIR");
            case "emergency" -> northshire.person(officer, LOOKING_IN, "CASE_MANAGER");
            case "police-force" -> northshire.person("officer-5", "northshire-police", "PRACTITIONER");
            case "premises" -> northshire.person("worker-1", "northshire-elm-house", "AP_WORKER");
            default -> northshire.person("reader-of-" + reader, called(reader), "PRACTITIONER");
        };
    }

    private void joins(String kind, String place) {
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional readers of " + kind, "kind", kind, "area", "northshire"))
                .put("/agencies/" + called(kind))
                .then()
                .statusCode(200);
        northshire.join(location, called(kind), place).statusCode(200);
    }

    private static String called(String kind) {
        return "northshire-readers-of-" + kind;
    }
}
