package sightline.cases.rest;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case in which everything is asked that can be, each with a word in it that must not leave the house. */
final class WholeCase {
    static final String CANARY = "canary-bird";

    private static final String[] SERVICES = {"mentoring", "mental-health"};
    private static final String POLICE = "northshire-police";

    private final Northshire northshire;
    private final String location;
    private int facts = 3;

    WholeCase(Northshire northshire) {
        this.northshire = northshire;
        this.location = northshire.openWithPoliceAndHealth(Northshire.person());
    }

    String location() {
        return location;
    }

    /** How many facts it has by now. */
    int facts() {
        return facts;
    }

    void isTold() {
        lead("notify", Map.of("category", 2, "reason", CANARY));
        lead("refer", Map.of("levelSought", 3, "reason", CANARY));
        coordination("referrals/%s/decide".formatted(referral()), Map.of("outcome", "accepted", "reason", CANARY), 200);
        lead("consider-referral", Map.of("reason", CANARY));
        coordination("set-level", Map.of("category", 2, "level", 3, "rationale", CANARY), 200);
        isReleased();
        isSupervised();
        isLivedIn();
        goesBetweenAgencies();
        isSealed();
        isOfVictims();
        isLimited();
        isOffered();
        coordination("deregister", Map.of("from", "level-3"), 409);
        coordination("deregister", Map.of("from", "level-3", "rationale", CANARY), 200);
    }

    private String referral() {
        return northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location + "/referrals")
                .then()
                .statusCode(200)
                .extract()
                .path("referrals[0].referralId");
    }

    private void isReleased() {
        lead(
                "record-sentence",
                Map.of("kind", "determinate", "offenceGroup", "robbery", "offence", CANARY, "lengthDays", 900));
        lead("plan-release", Map.of("releaseOn", "2027-01-31"));
        lead("withdraw-release-plan", Map.of("reason", CANARY));
        lead("release", Map.of("licence", false, "to", "none"));
        lead("return-to-custody", Map.of("reason", CANARY));
        police("record-charge", Map.of("offenceGroup", "theft", "offence", CANARY, "outcome", "bailed"));
    }

    /** The lead agency turns to the police, who answer. */
    private void goesBetweenAgencies() {
        Map<String, String> what = Map.of("to", POLICE, "kind", "risk", "basis", "mappa-duty", "detail", CANARY);
        police("shares/%s/acknowledge".formatted(leadMakes("share-information", what)), Map.of("how", "read"));
        lead("shares/%s/report-failure".formatted(leadMakes("share-information", what)), Map.of("reason", CANARY));
        String question = leadMakes("ask-question", Map.of("to", POLICE, "question", CANARY));
        police("questions/%s/answer".formatted(question), Map.of("answer", CANARY));
        made(
                northshire.signedIn(Duration.ZERO, "chair-1", "northshire-coordination", "CHAIR"),
                "decide-disclosure",
                disclosure());
    }

    /** To another area, which declines; offered again, that is withdrawn. */
    private void isOffered() {
        northshire.addNeighbours();
        northshire
                .neighbour("coordinator-6", "southmoor-coordination", Map.of(), "MAPPA_COORDINATOR")
                .body(Map.of("reason", CANARY))
                .post("/transfers/%s/decline".formatted(offered()))
                .then()
                .statusCode(200);
        facts++;
        coordination("transfers/%s/withdraw".formatted(offered()), Map.of("reason", CANARY), 200);
    }

    private String offered() {
        return made(
                northshire.as("northshire-coordination", "MAPPA_COORDINATOR"),
                "offer-transfer",
                Map.of("toArea", "southmoor", "leadAgency", "southmoor-probation", "reason", CANARY));
    }

    private static Map<String, Object> disclosure() {
        Map<String, Object> disclosure =
                new HashMap<>(Map.of("decision", "disclose", "reasons", CANARY, "met", List.of("lawful", "necessary")));
        List.of("recipient", "what", "how", "by", "conditions", "personNotToldBecause")
                .forEach(words -> disclosure.put(words, CANARY));
        return disclosure;
    }

    private void isSealed() {
        String marker = made(northshire.as(POLICE), "mark-intelligence", Map.of());
        police("intelligence-markers/%s/weigh".formatted(marker), Map.of());
        police("intelligence-markers/%s/end".formatted(marker), Map.of());
    }

    private void isOfVictims() {
        String contact =
                made(northshire.person("liaison-1", "northshire-probation", "VLO"), "offer-victim-contact", Map.of());
        northshire
                .person("liaison-1", "northshire-probation", "VLO")
                .body(Map.of("views", CANARY, "conditionsRequested", true))
                .post(location + "/victim-contacts/%s/record-views".formatted(contact))
                .then()
                .statusCode(200);
        facts++;
    }

    /** How many of its facts no history tells anybody. */
    int ofVictims() {
        return 2;
    }

    private void isLimited() {
        Map<String, Object> limit = Map.of("kind", "exclusion", "person", "officer-9", "because", CANARY);
        coordination("restrict-access", limit, 200);
        coordination("lift-access", limit, 200);
    }

    private void isSupervised() {
        lead("allocate", Map.of("holder", "officer-1", "grade", "qualified", "acceptedMismatch", CANARY));
        lead("assess", Northshire.assessment());
        isPlannedFor();
        isSeenDifferently();
        lead("set-condition", condition());
        lead("record-non-compliance", Map.of("kind", "late", "severity", "low", "detail", CANARY));
        isHeldAndCovered();
        isWarnedAndTested();
        String permission = leadMakes("request-permission", Map.of("kind", "overnight", "detail", CANARY));
        lead("permissions/%s/decide".formatted(permission), Map.of("decision", "granted", "reason", CANARY));
        String concern = northshire
                .lead(location + "/raise-concern", Map.of("sign", "money", "summary", CANARY, "severity", "routine"))
                .statusCode(201)
                .extract()
                .path("concerns[0].concernId");
        facts++;
        lead("concerns/%s/acknowledge".formatted(concern), Map.of("response", CANARY));
        lead(
                "consider-recall",
                Map.of("decision", "no-recall", "reasons", CANARY, "signedBy", List.of("senior", "head")));
        lead("consider-recall", Map.of("decision", "recall", "reasons", CANARY, "signedBy", List.of("senior")));
        lead(
                "recalls/%s/record-stage".formatted(first("recalls", "decisionId")),
                Map.of("stage", "cancelled", "detail", CANARY));
    }

    private void isHeldAndCovered() {
        lead("mark-holder-absent", Map.of("holder", "officer-1", "expectedUntil", "2027-01-31"));
        lead("name-cover", Map.of("holder", "officer-2", "grade", "service-officer", "acceptedMismatch", CANARY));
        lead("change-workload", Map.of("holder", "officer-1", "workloadPercent", 110));
        lead("record-holder-return", Map.of("holder", "officer-1"));
        lead("end-allocation", Map.of("holder", "officer-1", "handedTo", "officer-2"));
        lead("allocate", Map.of("holder", "officer-2", "grade", "qualified"));
    }

    private void isWarnedAndTested() {
        String condition = first("conditions", "conditionId");
        lead("conditions/%s/evidence".formatted(condition), Map.of("evidence", CANARY));
        lead("conditions/%s/end".formatted(condition), Map.of());
        lead("set-condition", condition());
        lead("non-compliance/%s/tell-police".formatted(first("non-compliance", "itemId")), Map.of("reference", CANARY));
        lead("issue-warning", Map.of("step", "final"));
        northshire
                .lead(location + "/request-test", Map.of("substances", List.of("alcohol")))
                .statusCode(201);
        facts++;
        lead("tests/%s/record-result".formatted(first("tests", "testId")), Map.of("result", "negative"));
    }

    private String first(String things, String id) {
        return northshire
                .as("northshire-probation")
                .get(location + "/" + things)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]." + id);
    }

    /** Whom they are close to, where they live, which services they get, and who they are. */
    private void isLivedIn() {
        String relationship =
                begins("disclose-relationship", Map.of("childrenInHousehold", "unknown", "about", CANARY));
        lead(
                "relationships/%s/check".formatted(relationship),
                Map.of("checks", List.of("safeguarding", "domestic-abuse"), "finding", CANARY));
        String address = begins(
                "propose-address",
                Map.of("purpose", "release", "address", CANARY, "useOn", "2027-01-31", "childrenPresent", "yes"));
        lead(
                "addresses/%s/check".formatted(address),
                Map.of("check", "household", "outcome", "concern", "finding", CANARY));
        for (String kind : SERVICES) {
            String service = begins("start-service", Map.of("kind", kind, "provider", "nhs", "providerName", CANARY));
            lead("services/%s/close".formatted(service), Map.of("receivedBy", "northshire-health", "reason", CANARY));
        }
        lead("change-provider", Map.of("kind", "gp", "to", "fictional-practice", "providerName", CANARY));
        String sentence = northshire
                .as("northshire-probation")
                .get(location + "/sentences")
                .path("items[0].sentenceId");
        lead("sentences/%s/end".formatted(sentence), Map.of());
        lead("correct-identity", Map.of("personName", "Jordan " + CANARY, "reason", CANARY));
        northshire.join(location, "northshire-housing", "dtc").statusCode(200);
        facts++;
        coordination("leave", Map.of("agency", "northshire-housing", "basis", CANARY), 200);
    }

    private String begins(String verb, Map<String, ?> body) {
        String at = northshire
                .lead(location + "/" + verb, body)
                .statusCode(201)
                .extract()
                .header("Location");
        facts++;
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private void isPlannedFor() {
        lead(
                "change-plan",
                Map.of("pillars", List.of("treatment"), "contingency", true, "sentencePlan", true, "text", CANARY));
        lead(
                "change-plan",
                Map.of("sentencePlan", true, "words", Map.of("victimSafety", CANARY, "contingency", CANARY)));
        begins("start-assessment", Map.of("tool", "sara"));
        lead("change-tier", Map.of("tier", "a"));
        lead("gain-protective-factor", Map.of("kind", "mentor", "detail", CANARY));
        lead("lose-protective-factor", Map.of("kind", "mentor", "detail", CANARY));
        lead("review", Map.of("kind", "significant-event", "outcome", CANARY, "nextOn", "2027-01-31"));
    }

    private void isSeenDifferently() {
        lead(
                "record-differing-view",
                Map.of(
                        "topic",
                        "risk",
                        "agencies",
                        List.of("northshire-police", "northshire-probation"),
                        "positions",
                        CANARY));
        lead("settle-view", Map.of("topic", "risk", "decidedBy", "head"));
    }

    private static Map<String, Object> condition() {
        Map<String, Object> condition = new HashMap<>();
        condition.put("kind", "exclusion");
        condition.put("instrument", "order");
        condition.put("text", CANARY);
        condition.put("place", CANARY);
        condition.put("reason", CANARY);
        condition.put("enforcedBy", "northshire-police");
        condition.put("panelView", "pending");
        return condition;
    }

    private String leadMakes(String verb, Map<String, ?> body) {
        return made(northshire.as("northshire-probation"), verb, body);
    }

    /** Something new in it; its id. */
    private String made(RequestSpecification by, String verb, Map<String, ?> body) {
        String made = by.body(body)
                .post(location + "/" + verb)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        facts++;
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private void police(String verb, Map<String, ?> body) {
        northshire.as(POLICE).body(body).post(location + "/" + verb).then().statusCode(200);
        facts++;
    }

    private void lead(String verb, Map<String, ?> body) {
        northshire.lead(location + "/" + verb, body).statusCode(200);
        facts++;
    }

    private void coordination(String verb, Map<String, ?> body, int status) {
        northshire.coordination(location + "/" + verb, body).statusCode(status);
        facts++;
    }
}
