package sightline.oversight.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.oversight.Northshire;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** Whom an alert is not for, and how little an emergency opens of it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "oversight"))
class LookingFromOutsideTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CIRCLE = "northshire-police";
    private static final String OUTSIDE = "northshire-housing";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    private CaseId about;
    private String alert;
    private String fact;

    @BeforeEach
    void an_arrest_without_a_decision() {
        Northshire northshire = new Northshire(topic);
        about = northshire.onLicence();
        northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        await().atMost(SOON)
                .until(
                        () -> as(CIRCLE, "CASE_MANAGER")
                                .get("/alerts?caseId=" + about)
                                .then()
                                .extract()
                                .path("size()"),
                        n -> n.equals(1));
        alert = "/alerts/"
                + as(CIRCLE, "CASE_MANAGER")
                        .get("/alerts?caseId=" + about)
                        .then()
                        .extract()
                        .path("[0].alertId");
        fact = as(CIRCLE, "CASE_MANAGER")
                .get("/history/" + about)
                .then()
                .extract()
                .path("items[0].id");
    }

    @Test
    void an_agency_outside_the_supervision_circle_learns_nothing_of_it_not_even_that_something_is_there() {
        RequestSpecification outside = as(OUTSIDE, "PRACTITIONER");

        outside.get("/alerts?status=all&caseId=" + about).then().statusCode(200).body("", empty());
        outside.get("/alerts?status=all").then().body("findAll { it.caseId == '%s' }".formatted(about), empty());
        outside.get(alert).then().statusCode(404);
        outside.get("/history/%s?limit=1".formatted(about))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
        outside.get("/cases/%s/history/%s".formatted(about, fact)).then().statusCode(404);
        outside.post(alert + "/acknowledge").then().statusCode(404);
    }

    @Test
    void the_circle_reads_it_all_and_the_contact_of_an_agency_that_is_told_of_it_too() {
        as(CIRCLE, "PRACTITIONER")
                .get("/history/" + about)
                .then()
                .body("items.type", contains("sightline.alert.raised.v1"));
        as(CIRCLE, "PRACTITIONER")
                .get("/cases/%s/history/%s".formatted(about, fact))
                .then()
                .statusCode(200);
        as(OUTSIDE, "AGENCY_SPOC").get(alert).then().statusCode(200).body("may.verb", contains("acknowledge"));
        as("northshire-police", "CHAIR").get(alert).then().statusCode(200).body("may", empty());
    }

    @Test
    void who_may_not_answer_it_is_told_who_may() {
        as(CIRCLE, "CASE_MANAGER")
                .post(alert + "/acknowledge")
                .then()
                .statusCode(403)
                .body("detail", containsString("its owner and those who are told of it"));
    }

    @Test
    void somebody_who_broke_the_glass_reads_what_the_circle_reads_and_may_do_nothing() {
        inAnEmergency().get(alert).then().statusCode(404);
        topic.glassBroken(about, new StaffId("staff-in-a-hurry"), "northshire-fire");
        await().atMost(SOON).until(() -> inAnEmergency().get(alert).statusCode() == 200);

        inAnEmergency().get(alert).then().body("may", empty());
        inAnEmergency().get("/alerts?caseId=" + about).then().body("", hasSize(1));
        refused(inAnEmergency().post(alert + "/acknowledge").then());
        refused(inAnEmergency()
                .body(Map.of("reason", "Seen to"))
                .post(alert + "/resolve")
                .then());
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("detail", containsString("Emergency access is for reading"));
    }

    private RequestSpecification inAnEmergency() {
        return with(tokens.ofPerson(
                "staff-in-a-hurry", "northshire-fire", "northshire", Map.of(), "SENIOR", "AGENCY_SPOC"));
    }

    private RequestSpecification as(String agency, String... roles) {
        return with(tokens.of(agency, "northshire", roles));
    }

    private static RequestSpecification with(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }
}
