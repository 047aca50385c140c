package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class CorrectingFactsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private Map<String, Object> person;
    private String location;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        person = Northshire.person();
        location = northshire.openWithPoliceAndHealth(person);
    }

    @Test
    void a_correction_counts_and_the_history_shows_both() {
        lead("assess", assessment("high")).statusCode(200);
        String wrong = last("case.risk-assessed");

        lead("assess", correcting(wrong, assessment("medium"))).statusCode(200).body("rosh.overall", equalTo("medium"));

        String right = last("case.risk-assessed");
        fact(wrong).body("superseded", equalTo(true)).body("supersededBy", equalTo(right));
        fact(right).body("superseded", equalTo(false)).body("supersedes", equalTo(wrong));
    }

    @Test
    void what_was_told_last_holds_when_an_earlier_fact_is_corrected() {
        lead("assess", assessment("high")).statusCode(200);
        String earlier = last("case.risk-assessed");
        lead("assess", assessment("medium")).statusCode(200);

        lead("assess", correcting(earlier, assessment("very-high")))
                .statusCode(200)
                .body("rosh.overall", equalTo("medium"));
    }

    @Test
    void a_person_is_where_the_corrected_history_says() {
        lead("release", Map.of("licence", true, "to", "address")).statusCode(200);
        String release = last("case.released");
        lead("return-to-custody", Map.of("reason", "Fictional recall")).statusCode(200);
        lead("release", Map.of("licence", true, "to", "address")).statusCode(200);

        lead("release", correcting(release, Map.of("licence", false, "to", "none")))
                .statusCode(200)
                .body("inCustody", equalTo(false))
                .body("onLicence", equalTo(true));
        lead("release", correcting(last("case.released", release), Map.of("licence", false, "to", "none")))
                .statusCode(200)
                .body("onLicence", equalTo(false));
    }

    @Test
    void the_last_decision_on_the_level_can_be_corrected_and_an_earlier_one_is_decided_anew() {
        String rationale = "Fictional";
        Map<String, Object> three = Map.of("category", 2, "level", 3, "rationale", rationale);
        coordination("set-level", three).statusCode(200);
        String first = last("case.level-set");
        coordination("set-level", Map.of("category", 1, "level", 3, "rationale", rationale))
                .statusCode(200);

        coordination("set-level", correcting(first, three)).statusCode(409).body("obstacle", equalTo("DecidedSince"));
        coordination("set-level", correcting(last("case.level-set"), three))
                .statusCode(200)
                .body("category", equalTo(2))
                .body("level", equalTo(3));
    }

    @Test
    void a_thing_keeps_its_name_and_what_was_decided_of_it() {
        String permission = path(lead("request-permission", Map.of("kind", "travel"))
                .statusCode(201)
                .extract()
                .header("Location"));
        northshire
                .lead(permission + "/decide", Map.of("decision", "granted", "reason", "Fictional"))
                .statusCode(200);

        String again = lead(
                        "request-permission",
                        correcting(last("case.permission-requested"), Map.of("kind", "overnight")))
                .statusCode(201)
                .extract()
                .header("Location");

        assertThat(path(again)).isEqualTo(permission);
        permissions()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("overnight"))
                .body("items[0].decision", equalTo("granted"));
    }

    @Test
    void a_decision_that_was_told_wrong_is_corrected_and_no_other_takes_its_place() {
        String permission = path(lead("request-permission", Map.of("kind", "travel"))
                .statusCode(201)
                .extract()
                .header("Location"));
        northshire
                .lead(permission + "/decide", Map.of("decision", "granted", "reason", "Fictional"))
                .statusCode(200);
        String wrong = last("case.permission-decided");

        northshire.lead(permission + "/decide", correcting(wrong, refusal())).statusCode(200);

        permissions().body("items.decision", contains("refused"));
        northshire
                .lead(permission + "/decide", Map.of("decision", "granted", "reason", "Another"))
                .statusCode(409);
    }

    @Test
    void a_fact_is_corrected_once_and_the_answer_says_by_which() {
        lead("assess", assessment("high")).statusCode(200);
        String wrong = last("case.risk-assessed");
        Map<String, Object> moment = new HashMap<>(correcting(wrong, assessment("medium")));
        moment.put("occurredAt", "2026-11-20T09:00:00Z");
        lead("assess", moment).statusCode(200);

        lead("assess", moment).statusCode(200);
        lead("assess", correcting(wrong, assessment("low")))
                .statusCode(409)
                .body("obstacle", equalTo("CorrectedAlready"))
                .body("detail", containsString(last("case.risk-assessed")));
        history().body("items.findAll { it.type.contains('case.risk-assessed') }", hasSize(2));
    }

    @Test
    void only_the_agency_that_told_it_corrects_it_with_a_fact_of_its_kind() {
        lead("raise-concern", concern()).statusCode(201);
        String concern = last("case.concern-raised");

        northshire
                .as("northshire-police")
                .body(correcting(concern, concern()))
                .post(location + "/raise-concern")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("ToldByAnother"));
        lead("assess", correcting(concern, assessment("low")))
                .statusCode(409)
                .body("obstacle", equalTo("OfAnotherKind"));
        lead("assess", correcting(UUID.randomUUID().toString(), assessment("low")))
                .statusCode(404);
    }

    @Test
    void what_was_done_is_undone_and_not_corrected() {
        String joined = last("case.agency-joined");

        northshire
                .coordination(
                        location + "/join",
                        correcting(
                                joined, Map.of("agency", "northshire-housing", "place", "dtc", "basis", "Fictional")))
                .statusCode(409)
                .body("obstacle", equalTo("DoneAndNotTold"));
    }

    @Test
    void an_arrest_is_corrected_by_the_force_that_told_of_it() {
        String crn = Northshire.crnOf(person);
        northshire.arrest(crn, UUID.randomUUID().toString()).statusCode(201);
        String wrong = last("case.arrest-recorded");
        String name = fact(wrong).extract().path("data.arrestId");
        Map<String, Object> right = new HashMap<>(correcting(wrong, Northshire.arrestOf(crn)));
        right.put("offenceGroup", "robbery");

        arrest(right).statusCode(201).body("arrestId", equalTo(name));

        northshire
                .as("northshire-probation")
                .get(location)
                .then()
                .body("arrests.offenceGroup", contains("robbery"))
                .body("arrests.arrestId", contains(name));
    }

    @Test
    void an_arrest_told_again_by_its_reference_is_one_and_told_otherwise_is_a_conflict() {
        String crn = Northshire.crnOf(person);
        arrest(Northshire.arrestOf(crn)).statusCode(201);
        arrest(Northshire.arrestOf(crn)).statusCode(201);
        Map<String, Object> otherwise = new HashMap<>(Northshire.arrestOf(crn));
        otherwise.put("offenceGroup", "robbery");

        arrest(otherwise).statusCode(409).body("obstacle", equalTo("ToldOtherwise"));
        history().body("items.findAll { it.type.contains('case.arrest-recorded') }", hasSize(1));
    }

    @Test
    void when_it_happened_is_told_as_exactly_as_anybody_knows() {
        told("2026-11-20")
                .body("occurredPrecision", equalTo("day"))
                .body("occurredAt", equalTo("2026-11-20T00:00:00Z"));
        told("2026-10").body("occurredPrecision", equalTo("month")).body("occurredAt", equalTo("2026-09-30T23:00:00Z"));
        told("unknown").body("occurredPrecision", equalTo("unknown")).body("occurredAt", equalTo(null));
    }

    @Test
    void a_day_that_cannot_be_right_is_answered_with_what_would_be() {
        refused("occurredOn", Map.of("occurredOn", "20/11/2026"));
        refused("occurredOn", Map.of("occurredOn", "2999-01"));
        refused("occurredOn", Map.of("occurredOn", "2026-11-20", "occurredAt", "2026-11-20T09:00:00Z"));
        refused("supersedes", Map.of("supersedes", "the other one"));
    }

    private ValidatableResponse told(String when) {
        lead("assess", with(assessment("low"), Map.of("occurredOn", when))).statusCode(200);
        return fact(last("case.risk-assessed"));
    }

    private void refused(String field, Map<String, Object> more) {
        lead("assess", with(assessment("low"), more)).statusCode(400).body("violations.field", contains(field));
    }

    private ValidatableResponse lead(String verb, Map<String, ?> body) {
        return northshire.lead(location + "/" + verb, body);
    }

    private ValidatableResponse coordination(String verb, Map<String, ?> body) {
        return northshire.coordination(location + "/" + verb, body);
    }

    private ValidatableResponse arrest(Map<String, Object> body) {
        return northshire
                .as("northshire-police", "MACHINE")
                .body(body)
                .post("/arrests")
                .then();
    }

    private ValidatableResponse permissions() {
        return northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/permissions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse fact(String id) {
        return northshire
                .as("northshire-probation")
                .get(location + "/history/" + id)
                .then()
                .statusCode(200);
    }

    private String last(String type) {
        return last(type, "");
    }

    /** The last of this kind but that one's correction. */
    private String last(String type, String corrected) {
        return history()
                .extract()
                .path("items.findAll { it.type.contains('%s') && it.supersedes != '%s' }[-1].id"
                        .formatted(type, corrected));
    }

    private static Map<String, Object> assessment(String risk) {
        Map<String, Object> assessment = new HashMap<>(Northshire.assessment());
        assessment.put(
                "rosh",
                Map.of(
                        "children",
                        "low",
                        "generalPublic",
                        risk,
                        "knownAdult",
                        "low",
                        "staff",
                        "low",
                        "prisoners",
                        "low"));
        return assessment;
    }

    private static Map<String, Object> concern() {
        return Map.of("sign", "money", "summary", "Fictional", "severity", "routine");
    }

    private static Map<String, Object> refusal() {
        return Map.of("decision", "refused", "reason", "The address is not checked");
    }

    private static Map<String, Object> correcting(String fact, Map<String, ?> body) {
        return with(body, Map.of("supersedes", fact));
    }

    private static Map<String, Object> with(Map<String, ?> body, Map<String, ?> more) {
        Map<String, Object> both = new HashMap<>(body);
        both.putAll(more);
        return both;
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/cases/"));
    }
}
