package sightline.oversight.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.oversight.Northshire;
import sightline.platform.language.CaseId;
import sightline.platform.language.Signatory;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "oversight"))
class AlertsApiTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    private Northshire northshire;

    @BeforeEach
    void story() {
        northshire = new Northshire(topic);
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void an_arrest_without_a_decision_is_shown_to_its_senior_with_what_may_be_done() {
        CaseId about = arrested();

        senior().get("/alerts?mine=true&caseId=" + about)
                .then()
                .statusCode(200)
                .body("detector", contains("D06"))
                .body("[0].title", equalTo("Arrest without a decision"))
                .body("[0].sentence", containsString("no decision on recall"))
                .body("[0].ownerRole", equalTo("senior"))
                .body("[0].recipients", contains("head", "every-agency"))
                .body("[0].because", hasSize(1))
                .body("[0].status", equalTo("open"))
                .body("[0].may.verb", contains("acknowledge", "resolve"))
                .body("[0].may.allowed", contains(true, true));
    }

    @Test
    void the_answer_closes_it_and_names_the_fact_that_did() {
        CaseId about = arrested();
        String answer = northshire
                .recallConsidered(about, Signatory.SENIOR, Signatory.HEAD)
                .id()
                .toString();

        await().atMost(SOON).until(() -> alerts(about, "open").isEmpty());

        senior().get("/alerts?status=all&caseId=" + about)
                .then()
                .body("[0].status", equalTo("closed"))
                .body("[0].closedHow", equalTo("cleared-by-event"))
                .body("[0].clearedBy", equalTo(answer));
        senior().get("/history/" + about)
                .then()
                .statusCode(200)
                .body("items.type", contains("sightline.alert.raised.v1", "sightline.alert.closed.v1"));
    }

    @Test
    void mine_is_what_my_role_in_my_agency_must_answer_or_is_told_of() {
        CaseId about = arrested();

        as("northshire-probation", "HEAD")
                .get("/alerts?mine=true&caseId=" + about)
                .then()
                .body("", hasSize(1));
        as("northshire-probation", "CASE_MANAGER")
                .get("/alerts?mine=true&caseId=" + about)
                .then()
                .body("", empty());
        as("northshire-police", "SENIOR")
                .get("/alerts?mine=true&caseId=" + about)
                .then()
                .body("", empty());
        as("northshire-police", "SENIOR").get("/alerts?caseId=" + about).then().body("", hasSize(1));
    }

    @Test
    void an_alert_does_not_exist_for_an_agency_that_is_not_on_the_case() {
        CaseId about = arrested();
        String id = alerts(about, "open").getFirst();

        as("northshire-health", "HEALTH_LEAD")
                .get("/alerts?caseId=" + about)
                .then()
                .body("", empty());
        as("northshire-health", "HEALTH_LEAD").get("/alerts/" + id).then().statusCode(404);
        as("northshire-health", "HEALTH_LEAD")
                .post("/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(404);
        as("northshire-health", "HEALTH_LEAD").get("/history/" + about).then().statusCode(404);
    }

    @Test
    void its_owner_acknowledges_it_once_and_then_resolves_it_with_a_reason() {
        String id = alerts(arrested(), "open").getFirst();

        senior().post("/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"))
                .body("may.allowed", contains(false, true));
        senior().post("/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(409)
                .body("rule", containsString("acknowledged once"));
        senior().body(Map.of("reason", " "))
                .post("/alerts/" + id + "/resolve")
                .then()
                .statusCode(400);
        senior().header("If-Match", "\"1\"")
                .body(Map.of("reason", "It was another person"))
                .post("/alerts/" + id + "/resolve")
                .then()
                .statusCode(412)
                .body("current.status", equalTo("acknowledged"));
        senior().body(Map.of("reason", "It was another person"))
                .post("/alerts/" + id + "/resolve")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("closedHow", equalTo("resolved"));
    }

    @Test
    void somebody_who_is_told_of_it_acknowledges_and_only_its_owner_resolves() {
        String id = alerts(arrested(), "open").getFirst();

        as("northshire-police", "CASE_MANAGER")
                .post("/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(403);
        as("northshire-probation", "HEAD")
                .body(Map.of("reason", "It was another person"))
                .post("/alerts/" + id + "/resolve")
                .then()
                .statusCode(403);
        as("northshire-probation", "HEAD")
                .post("/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unsafe_exit_is_told_to_the_chair_and_resolved_by_nobody() {
        CaseId about = northshire.onLicence();
        northshire.assignedToHousing(about);
        northshire.deregistered(about);

        await().atMost(SOON).until(() -> !alerts(about, "open").isEmpty());
        String id = alerts(about, "open").getFirst();
        as("northshire-coordination", "MAPPA_COORDINATOR", "CHAIR")
                .body(Map.of("reason", "It will be fine"))
                .post("/alerts/" + id + "/resolve")
                .then()
                .statusCode(409)
                .body("source", containsString("D15"));
    }

    private CaseId arrested() {
        CaseId about = northshire.onLicence();
        northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        await().atMost(SOON).until(() -> !alerts(about, "open").isEmpty());
        return about;
    }

    private List<String> alerts(CaseId about, String status) {
        return as("northshire-coordination", "MAPPA_COORDINATOR")
                .get("/alerts?status=" + status + "&caseId=" + about)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("alertId");
    }

    private RequestSpecification senior() {
        return as("northshire-probation", "SENIOR");
    }

    private RequestSpecification as(String agency, String... roles) {
        return given().auth()
                .oauth2(tokens.of(agency, "northshire", roles))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }
}
