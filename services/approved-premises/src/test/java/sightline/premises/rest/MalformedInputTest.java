package sightline.premises.rest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class MalformedInputTest {
    private static final String SOME = "/placements/01890a5d-ac96-774b-bcce-b302099a8057";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Test
    void a_request_names_the_person_and_the_premises() {
        post("/placements", """
                {"premises": "Elm House", "occurredAt": "2126-11-20T21:40:00Z", "knownAt": "2126-11-20T21:40:00Z"}""")
                .body("violations.field", containsInAnyOrder("caseId", "premises", "occurredAt", "knownAt"))
                .body(
                        "violations.message",
                        hasItems(
                                containsString("01890a5d"),
                                containsString("northshire-police"),
                                containsString("2026-11-20T21:40:00Z")));
    }

    @Test
    void a_day_in_another_form_is_answered_with_the_right_one() {
        post("/placements", """
                {"caseId": "01890a5d-ac96-774b-bcce-b302099a8057", "premises": "northshire-elm-house",
                 "arriveOn": "next Monday"}""").body("violations.message", hasItem("is a day like 1984-03-09"));
    }

    @Test
    void an_assessment_says_what_the_premises_answer() {
        post(SOME + "/assess", "{}").body("violations.message", hasItem("is suitable, unsuitable or more-asked"));
        post(SOME + "/assess", "{\"outcome\": \"maybe\"}")
                .body("violations.message", hasItem(containsString("more-asked")));
    }

    @Test
    void a_booking_names_both_days() {
        post(SOME + "/book", "{}")
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                "is the day the person is to arrive, like 2026-11-20",
                                "is the day the person is to leave, like 2027-01-29"));
    }

    @Test
    void what_ends_a_placement_has_a_reason() {
        for (String verb : new String[] {"/withdraw", "/not-arrive", "/depart"}) {
            post(SOME + verb, "{\"reason\": \" \"}").body("violations.message", hasItem("says why"));
            post(SOME + verb, "{\"reason\": \"%s\"}".formatted("x".repeat(2001)))
                    .body("violations.message", hasItem("has at most 2,000 characters"));
        }
    }

    @Test
    void a_departure_goes_somewhere_on_the_list() {
        post(SOME + "/depart", "{\"reason\": \"fictional\", \"moveOn\": \"the moon\"}")
                .body("violations.message", hasItem(containsString("supported-housing")));
    }

    @Test
    void an_arrival_has_happened() {
        post(SOME + "/arrive", "{\"occurredAt\": \"2126-11-20T21:40:00Z\"}")
                .body("violations.message", hasItem(containsString("has been")));
    }

    @Test
    void a_key_worker_is_named_by_a_staff_id() {
        post(SOME + "/assign-key-worker", "{\"keyWorker\": \"Jordan Fictional\"}")
                .body("violations.message", hasItem(containsString("it names nobody")));
        post(SOME + "/assign-key-worker", "{}")
                .body("violations.message", hasItem("is the staff id of the key worker"));
    }

    @Test
    void key_work_says_what_it_was_about_what_was_explored_what_was_noticed_and_whether_it_is_passed() {
        post(SOME + "/key-work", "{}")
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                containsString("what it was about"),
                                containsString("what was asked after"),
                                containsString("what was noticed"),
                                containsString("true or false")));
    }

    @Test
    void key_work_has_its_words_within_bounds_and_its_kinds_from_the_lists() {
        String tooLong = "x".repeat(10_001);
        post(SOME + "/key-work", """
                {"topics": [], "explored": [], "signs": [], "passToPractitioner": false,
                 "said": "@", "presentation": "@", "risk": "@", "notPassedReason": "@"}""".replace("@", tooLong))
                .body("violations.field", containsInAnyOrder("said", "presentation", "risk", "notPassedReason"));
        post(SOME + "/key-work", """
                {"topics": [], "explored": [], "signs": ["a bad feeling"], "passToPractitioner": false}""").body("violations.message", hasItem(containsString("thoughts-of-harm")));
        post(SOME + "/key-work", """
                {"topics": [null], "explored": [], "signs": [], "passToPractitioner": false}""").body("violations.message", hasItem("is one of the topics"));
    }

    @Test
    void a_field_nobody_asked_for_is_refused_with_the_fields_there_are() {
        post(SOME + "/book", "{\"arriveOn\": \"2026-11-16\", \"nights\": 7}")
                .body("violations.message", hasItem(containsString("departOn")));
    }

    @Test
    void a_body_where_one_is_needed_is_asked_for() {
        post(SOME + "/book", "").body("violations.message", hasItem(containsString("JSON object")));
    }

    @Test
    void a_list_says_whose_and_in_which_status() {
        Northshire northshire = new Northshire(tokens, cases);
        northshire.as(northshire.premises).get("/placements").then().statusCode(400);
        northshire
                .as(northshire.premises)
                .get("/placements?premises=yours&status=here&limit=0")
                .then()
                .statusCode(400)
                .body(
                        "violations.message",
                        containsInAnyOrder("is mine", "is expected, current or past", "is 1 to 200"));
    }

    private ValidatableResponse post(String path, String body) {
        Northshire northshire = new Northshire(tokens, cases);
        return northshire
                .as(northshire.premises)
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
