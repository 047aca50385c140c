package sightline.cases.rest;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

/** The cases of the access matrix, as agencies of Northshire make and limit them over HTTP. */
final class LimitedCases {
    private static final String PROBATION = "northshire-probation";
    private static final String POLICE = "northshire-police";
    private static final String EDUCATION = "northshire-education";

    private final Northshire northshire;

    LimitedCases(Northshire northshire) {
        this.northshire = northshire;
    }

    /** By case, what the placeholders of the table mean. */
    Map<Which, Map<String, String>> made() {
        northshire.addAgencies();
        northshire.addNeighbours();
        Map<Which, Map<String, String>> cases = new EnumMap<>(Which.class);
        for (Which which : new Which[] {Which.PLAIN, Which.EXCLUDING, Which.RESTRICTED, Which.CATEGORY_4}) {
            cases.put(which, made(which));
        }
        cases.put(Which.NONE, AccessMatrix.never(cases.getOrDefault(Which.PLAIN, Map.of())));
        return cases;
    }

    /** What the placeholders mean of one more such case. */
    Map<String, String> made(Which which) {
        Map<String, Object> person = Northshire.person();
        String name = "Jordan-" + UUID.randomUUID();
        person.put("personName", name);
        String location = northshire.openWithPoliceAndHealth(person);
        northshire.join(location, "northshire-elm-house", "ap").statusCode(200);
        Map<String, String> names = new HashMap<>(factsOf(location));
        names.put("name", name);
        names.put("crn", Northshire.crnOf(person));
        names.put("id:emergency", broken(location, "on-call-" + UUID.randomUUID(), EDUCATION));
        held(which, location);
        limit(which, location);
        return names;
    }

    private Map<String, String> factsOf(String location) {
        String id = location.substring("/cases/".length());
        Map<String, String> names = new HashMap<>();
        names.put("id", id);
        names.put("caseId", id);
        names.put("_before", new UUID(UUID.fromString(id).getMostSignificantBits() - 1, 0).toString());
        names.put("requestId:_", UUID.randomUUID().toString());
        names.put("id:_agency", "northshire-fiction");
        names.put("section:_", "victims");
        names.put("holdId:_", UUID.randomUUID().toString());
        names.put("erasureId:_", UUID.randomUUID().toString());
        names.put("permissionId", permission(location));
        names.put("relationshipId", begun(location, "disclose-relationship", Map.of("childrenInHousehold", "no")));
        names.put("addressId", begun(location, "propose-address", Map.of("purpose", "curfew", "address", "Fictional")));
        // Of health, so that everyone in the table whom the case is shown to is told of it.
        names.put("serviceId", begun(location, "start-service", Map.of("kind", "mental-health", "provider", "nhs")));
        names.put("sentenceId", sentence(location));
        names.put("caredForSince", caredForSince(location));
        names.put("assessmentId", begun(location, "start-assessment", Map.of("tool", "arms")));
        names.put("outcome", reviewed(location));
        names.put("plan", planned(location));
        names.put("positions", differing(location));
        names.putAll(supervised(location));
        names.put(
                "shareId",
                begun(location, "share-information", Map.of("to", POLICE, "kind", "risk", "basis", "mappa-duty")));
        names.put("questionId", begun(location, "ask-question", Map.of("to", POLICE, "question", "Fictional")));
        names.put("disclosureId", disclosure(location));
        names.put("markerId", marker(location));
        names.put("transferId", transfer(location));
        names.put("contactId", contact(location));
        names.put("concernId", concern(location, "thoughts-of-harm"));
        names.put("concernId:circle", concern(location, "money"));
        northshire
                .lead(location + "/refer", Map.of("levelSought", 3, "reason", "Fictional"))
                .statusCode(200);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);
        names.put("fact", fact(location, "case.opened"));
        names.put("fact:circle", fact(location, "case.risk-assessed"));
        names.put("fact:office", fact(location, "case.referral-made"));
        names.put("referralId", names.getOrDefault("fact:office", ""));
        northshire
                .lead(location + "/notify", Map.of("category", 2, "reason", "Fictional"))
                .statusCode(200);
        return names;
    }

    private String concern(String location, String sign) {
        String raised = northshire
                .lead(
                        location + "/raise-concern",
                        Map.of("sign", sign, "summary", "Something fictional", "severity", "routine"))
                .statusCode(201)
                .extract()
                .header("Location");
        return raised.substring(raised.lastIndexOf('/') + 1);
    }

    /** Something new that the lead agency asks for; its id. */
    private String begun(String location, String verb, Map<String, ?> body) {
        return idOf(northshire.lead(location + "/" + verb, body).statusCode(201));
    }

    /** A moment of this case alone: those who are not of health are told no more of who cares. */
    private String caredForSince(String location) {
        String since = Instant.now()
                .minus(Duration.ofHours(1))
                .truncatedTo(ChronoUnit.MICROS)
                .toString();
        northshire
                .lead(
                        location + "/change-provider",
                        Map.of("kind", "mental-health", "to", "fictional-clinic", "occurredAt", since))
                .statusCode(200);
        return since;
    }

    private String sentence(String location) {
        northshire
                .lead(location + "/record-sentence", Map.of("kind", "community", "offenceGroup", "theft"))
                .statusCode(200);
        return northshire.as(PROBATION).get(location + "/sentences").path("items[0].sentenceId");
    }

    /** What of its supervision the table names. */
    private Map<String, String> supervised(String location) {
        String holder = "officer-" + UUID.randomUUID();
        northshire
                .lead(location + "/allocate", Map.of("holder", holder, "grade", "experienced"))
                .statusCode(200);
        northshire
                .lead(
                        location + "/set-condition",
                        Map.of("kind", "curfew", "instrument", "order", "text", "Fictional", "panelView", "pending"))
                .statusCode(200);
        northshire
                .lead(location + "/record-non-compliance", Map.of("kind", "late", "severity", "low"))
                .statusCode(200);
        northshire
                .lead(location + "/request-test", Map.of("substances", List.of("alcohol")))
                .statusCode(201);
        northshire
                .lead(
                        location + "/consider-recall",
                        Map.of("decision", "recall", "reasons", "Fictional", "signedBy", List.of()))
                .statusCode(200);
        return Map.of(
                "holder", holder,
                "conditionId", first(location, "conditions", "conditionId"),
                "itemId", first(location, "non-compliance", "itemId"),
                "testId", first(location, "tests", "testId"),
                "decisionId", first(location, "recalls", "decisionId"));
    }

    private String first(String location, String things, String id) {
        return northshire
                .as(PROBATION)
                .get(location + "/" + things)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]." + id);
    }

    private String permission(String location) {
        return begun(location, "request-permission", Map.of("kind", "travel", "detail", "Something fictional"));
    }

    private static String idOf(ValidatableResponse made) {
        String location = made.extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** By a chair of the lead agency, which so knows of it always. */
    private String disclosure(String location) {
        return idOf(northshire
                .signedIn(Duration.ZERO, "chair-1", PROBATION, "CHAIR")
                .body(Map.of("decision", "not-disclose", "reasons", "Fictional"))
                .post(location + "/decide-disclosure")
                .then()
                .statusCode(201));
    }

    /** To an area of which nobody asks here; told of by the lead agency, which so knows of it always. */
    private String transfer(String location) {
        return idOf(northshire
                .person("senior-9", PROBATION, "SENIOR")
                .body(Map.of("toArea", "eastvale", "leadAgency", PROBATION, "reason", "Fictional"))
                .post(location + "/offer-transfer")
                .then()
                .statusCode(201));
    }

    private String marker(String location) {
        return idOf(northshire
                .as(POLICE)
                .body(Map.of())
                .post(location + "/mark-intelligence")
                .then()
                .statusCode(201));
    }

    private String contact(String location) {
        return idOf(northshire
                .person("liaison-1", PROBATION, "VLO")
                .body(Map.of())
                .post(location + "/offer-victim-contact")
                .then()
                .statusCode(201));
    }

    /** Whoever asks for the lead agency, and may see the case, holds it. */
    private void held(Which which, String location) {
        String holder = which == Which.RESTRICTED ? Situation.THE_NAMED : Situation.ANYBODY;
        northshire
                .lead(location + "/allocate", Map.of("holder", holder, "grade", "experienced"))
                .statusCode(200);
    }

    private String reviewed(String location) {
        String outcome = "Fictional outcome " + UUID.randomUUID();
        northshire
                .lead(location + "/review", Map.of("kind", "plan", "outcome", outcome))
                .statusCode(200);
        return outcome;
    }

    private String planned(String location) {
        String words = "Fictional plan " + UUID.randomUUID();
        northshire
                .lead(location + "/change-plan", Map.of("sentencePlan", false, "words", Map.of("treatment", words)))
                .statusCode(200);
        return words;
    }

    private String differing(String location) {
        String positions = "Fictional positions " + UUID.randomUUID();
        northshire
                .lead(
                        location + "/record-differing-view",
                        Map.of(
                                "topic",
                                "risk",
                                "agencies",
                                List.of("northshire-police", "northshire-probation"),
                                "positions",
                                positions))
                .statusCode(200);
        return positions;
    }

    private String fact(String location, String type) {
        return northshire
                .as(PROBATION)
                .get(location + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.type == 'sightline.%s.v1' }.id".formatted(type));
    }

    private String broken(String location, String person, String agency) {
        return northshire
                .signedIn(Duration.ZERO, person, agency, "CASE_MANAGER")
                .body(Map.of("ground", "risk-to-life", "words", "A fictional threat was heard"))
                .post(location + "/break-glass")
                .then()
                .statusCode(201)
                .extract()
                .path("emergencyId");
    }

    private void limit(Which which, String location) {
        switch (which) {
            case PLAIN -> {
                leaves(location);
                broken(location, Situation.IN_A_HURRY, EDUCATION);
            }
            case EXCLUDING -> {
                restrict(location, "exclusion", Situation.THE_EXCLUDED, false);
                restrict(location, "exclusion", Situation.THE_HIDDEN, true);
            }
            case RESTRICTED -> {
                restrict(location, "restriction", Situation.THE_NAMED, false);
                broken(location, Situation.IN_A_HURRY_THOUGH_NOT_NAMED, PROBATION);
            }
            case CATEGORY_4 ->
                northshire
                        .coordination(location + "/set-level", Map.of("category", 4, "level", 2))
                        .statusCode(200);
            case NONE -> throw new IllegalArgumentException("There is none");
        }
    }

    private void restrict(String location, String kind, String person, boolean hidden) {
        northshire
                .person("senior-1", PROBATION, "SENIOR")
                .body(Map.of("kind", kind, "person", person, "hidden", hidden, "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);
    }

    /** Housing joins for a moment. */
    private void leaves(String location) {
        Instant until = Instant.now().plusSeconds(2);
        northshire
                .coordination(
                        location + "/join",
                        Map.of(
                                "agency",
                                "northshire-housing",
                                "place",
                                "dtc",
                                "basis",
                                "A fictional reason to know",
                                "until",
                                until.toString()))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> northshire.as("northshire-housing").get(location).statusCode() == 404);
    }
}
