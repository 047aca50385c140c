package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class MalformedInputTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void a_field_nobody_asked_for_is_refused_with_the_fields_there_are() {
        post("""
                {"identifier": {"kind": "crn", "value": "X123456"}, "offenceGroup": "drugs",
                 "occurredAt": "2026-11-20T21:40:00Z", "agency": "southmoor-police"}""")
                .body("violations.field", contains("agency"))
                .body("violations.message", hasItem(containsString("custodyReference")));
    }

    @Test
    void a_moment_in_another_form_is_answered_with_the_right_one_and_not_repeated() {
        post("""
                {"identifier": {"kind": "crn", "value": "X123456"}, "offenceGroup": "drugs",
                 "occurredAt": "last Friday at Jordan's"}""")
                .body("violations.field", contains("occurredAt"))
                .body("violations.message", hasItem(containsString("2026-11-20T21:40:00Z")))
                .body(not(containsString("Jordan")));
    }

    @Test
    void a_moment_to_come_is_no_arrest() {
        post("""
                {"identifier": {"kind": "crn", "value": "X123456"}, "offenceGroup": "drugs",
                 "occurredAt": "2126-11-20T21:40:00Z"}""").body("violations.message", hasItem(containsString("has been")));
    }

    @Test
    void a_body_that_is_not_json_is_refused_without_repeating_it() {
        post("{\"Jordan\": {,").body(not(containsString("Jordan")));
    }

    @Test
    void a_body_that_breaks_off_is_told_where() {
        post("""
                {"identifier": {"kind": "crn",
                 "value": "X123""").body("detail", containsString("line 2, at character"));
    }

    @Test
    void a_field_said_twice_is_refused_because_two_readers_could_read_two_things() {
        post("""
                {"offenceGroup": "drugs", "offenceGroup": "violence"}""").body("detail", containsString("twice"));
    }

    @Test
    void a_body_nested_deeper_than_any_of_ours_is_refused() {
        post("{\"identifier\":".repeat(100)).body("detail", containsString("too deep"));
    }

    @Test
    void an_empty_body_is_told_what_is_needed() {
        post("").body(containsString("JSON object"));
    }

    @Test
    void a_number_that_cannot_be_read_is_refused_before_anybody_is_looked_for() {
        post("""
                {"identifier": {"kind": "crn", "value": "12"}, "offenceGroup": "drugs",
                 "occurredAt": "2026-11-20T21:40:00Z"}""")
                .body("violations.field", contains("identifier.value"))
                .body("violations.message", hasItem(containsString("like X123456")));
    }

    private ValidatableResponse post(String arrest) {
        return new Northshire(tokens)
                .as("northshire-police")
                .body(arrest)
                .post("/arrests")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
