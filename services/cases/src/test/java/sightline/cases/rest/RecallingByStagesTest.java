package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class RecallingByStagesTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
    }

    @Test
    void a_recall_is_signed_by_two_people_and_then_sent() {
        String recall = considered("recall");

        shownTo("SENIOR").body("items[0].next", contains("signed", "cancelled"));
        shownTo("CASE_MANAGER").body("items[0].next", contains("cancelled"));
        as("senior-1", "SENIOR", recall, Map.of("stage", "signed"), 200);
        as("senior-1", "SENIOR", recall, Map.of("stage", "sent"), 409);
        as("senior-1", "HEAD", recall, Map.of("stage", "signed"), 409)
                .body("answeredBy", equalTo("Ask a second person to sign it"));
        shownTo("HEAD").body("items[0].missing", contains("head"));
        as("head-1", "HEAD", recall, Map.of("stage", "signed"), 200);
        as("head-1", "HEAD", recall, Map.of("stage", "sent", "detail", "To the police, in a story"), 200);
        as("head-1", "HEAD", recall, Map.of("stage", "sent", "detail", "To the police, in a story"), 200);
        shownTo("HEAD")
                .body("items[0].stage", equalTo("sent"))
                .body("items[0].steps.stage", contains("signed", "signed", "sent"))
                .body("items[0].steps.signedAs", contains("senior", "head", null))
                .body("items[0].steps[2].detail", equalTo("To the police, in a story"))
                .body("items[0].next", contains("powers-live", "cancelled"));
    }

    @Test
    void a_person_signs_only_as_what_they_are() {
        String recall = considered("recall");

        as("senior-1", "SENIOR", recall, Map.of("stage", "signed", "signedAs", "head"), 403);
        as("officer-1", "CASE_MANAGER", recall, Map.of("stage", "signed"), 403);
    }

    @Test
    void not_recalling_is_shown_with_its_reasons_and_nothing_follows_it() {
        String recall = considered("no-recall");

        as("head-1", "HEAD", recall, Map.of("stage", "signed"), 409);
        shownTo("HEAD")
                .body("items[0].decision", equalTo("no-recall"))
                .body("items[0].reasons", equalTo("A fictional reason"))
                .body("items[0].stage", nullValue())
                .body("items[0].may", empty());
    }

    @Test
    void a_recall_is_cancelled_with_the_reason() {
        String recall = considered("recall");

        as("head-1", "HEAD", recall, Map.of("stage", "cancelled"), 409);
        as("head-1", "HEAD", recall, Map.of("stage", "cancelled", "detail", "They came of themselves"), 200);
        shownTo("HEAD").body("items[0].stage", equalTo("cancelled")).body("items[0].next", empty());
    }

    @Test
    void everyone_on_the_case_is_told_how_far_it_came_and_only_the_circle_why() {
        String recall = considered("recall");
        health().body("items", empty());

        as("senior-1", "SENIOR", recall, Map.of("stage", "signed", "detail", "Fictional"), 200);

        health().body("items", hasSize(1))
                .body("items[0].reasons", nullValue())
                .body("items[0].steps[0].detail", nullValue())
                .body("items[0].may", empty());
    }

    @Test
    void an_arrest_is_answered_by_the_decision_however_far_the_recall_has_come() {
        Map<String, Object> person = Northshire.person();
        location = northshire.openWithPoliceAndHealth(person);
        northshire
                .arrest(Northshire.crnOf(person), UUID.randomUUID().toString())
                .statusCode(201);
        considered("recall");

        northshire.as("northshire-probation").get(location).then().body("arrests[0].answered", equalTo(false));
        northshire
                .lead(
                        location + "/consider-recall",
                        Map.of("decision", "recall", "reasons", "Fictional", "signedBy", List.of("senior", "head")))
                .body("arrests[0].answered", equalTo(true));
    }

    @Test
    void a_recall_of_another_case_is_not_found_and_a_malformed_stage_says_what_would_be_right() {
        String other = northshire.open(Northshire.person());
        String recall = considered("recall");

        northshire
                .lead(other + "/recalls/" + recall + "/record-stage", Map.of("stage", "signed"))
                .statusCode(404);
        as("head-1", "HEAD", recall, Map.of(), 400).body("violations.field", hasItem("stage"));
    }

    private String considered(String decision) {
        northshire
                .lead(
                        location + "/consider-recall",
                        Map.of("decision", decision, "reasons", "A fictional reason", "signedBy", List.of()))
                .statusCode(200);
        return shownTo("SENIOR").extract().path("items[0].decisionId");
    }

    private ValidatableResponse shownTo(String role) {
        return northshire
                .as("northshire-probation", role)
                .get(location + "/recalls")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse health() {
        return northshire
                .as("northshire-health", "PRACTITIONER")
                .get(location + "/recalls")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse as(String person, String role, String recall, Map<String, ?> body, int status) {
        return northshire
                .person(person, "northshire-probation", role)
                .body(body)
                .post(location + "/recalls/" + recall + "/record-stage")
                .then()
                .statusCode(status);
    }
}
