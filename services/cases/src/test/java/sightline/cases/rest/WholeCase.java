package sightline.cases.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case in which everything is asked that can be, each with a word in it that must not leave the house. */
final class WholeCase {
    static final String CANARY = "canary-bird";

    private static final String[] SERVICES = {"mentoring", "mental-health"};

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
        isLimited();
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
        northshire
                .as("northshire-police")
                .body(Map.of("offenceGroup", "theft", "offence", CANARY, "outcome", "bailed"))
                .post(location + "/record-charge")
                .then()
                .statusCode(200);
        facts++;
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
        String permission = northshire
                .lead(location + "/request-permission", Map.of("kind", "overnight", "detail", CANARY))
                .statusCode(201)
                .extract()
                .header("Location");
        facts++;
        lead(
                "permissions/%s/decide".formatted(permission.substring(permission.lastIndexOf('/') + 1)),
                Map.of("decision", "granted", "reason", CANARY));
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

    private void lead(String verb, Map<String, ?> body) {
        northshire.lead(location + "/" + verb, body).statusCode(200);
        facts++;
    }

    private void coordination(String verb, Map<String, ?> body, int status) {
        northshire.coordination(location + "/" + verb, body).statusCode(status);
        facts++;
    }
}
