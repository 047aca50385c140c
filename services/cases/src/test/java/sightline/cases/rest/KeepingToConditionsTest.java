package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class KeepingToConditionsTest {
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
    void what_shows_that_a_condition_is_real_is_kept_with_its_agency_and_a_condition_that_ended_binds_no_more() {
        tell(
                        "set-condition",
                        Map.of(
                                "kind", "intervention",
                                "instrument", "licence",
                                "text", "A fictional course",
                                "panelView", "sought"),
                        200)
                .body("conditions", hasSize(1));
        String condition = first("conditions", "conditionId");

        tell("conditions/" + condition + "/evidence", Map.of("evidence", "A first session, in a story"), 200);
        list("conditions")
                .body("items[0].evidence[0].evidence", equalTo("A first session, in a story"))
                .body("items[0].evidence[0].agency", equalTo("northshire-probation"))
                .body("items[0].may", contains("evidence", "end"));
        tell("conditions/" + condition + "/end", Map.of(), 200).body("conditions", empty());
        tell("conditions/" + condition + "/end", Map.of(), 200);
        tell("conditions/" + condition + "/evidence", Map.of("evidence", "Another"), 409);
        list("conditions").body("items[0].endedAt", notNullValue()).body("items[0].may", empty());
    }

    @Test
    void that_the_police_were_told_and_the_person_warned_is_shown_beside_what_was_not_done() {
        tell("record-non-compliance", Map.of("kind", "order-breach", "severity", "high", "detail", "Fictional"), 200);
        String item = first("non-compliance", "itemId");

        tell("non-compliance/" + item + "/tell-police", Map.of("reference", "NS/4712/26"), 200);
        tell("non-compliance/" + item + "/tell-police", Map.of("reference", "NS/4712/26"), 200);
        tell("issue-warning", Map.of("step", "final"), 200);

        list("non-compliance")
                .body("items[0].detail", equalTo("Fictional"))
                .body("items[0].policeTold.reference", contains("NS/4712/26"))
                .body("items[0].may", contains("tell-police"))
                .body("warnings.step", contains("final"));
    }

    @Test
    void a_test_has_one_result_and_an_invalid_one_is_none() {
        tell("request-test", Map.of("substances", List.of("cocaine", "alcohol")), 201);
        String result = "tests/" + first("tests", "testId") + "/record-result";
        list("tests")
                .body("items[0].substances", contains("alcohol", "cocaine"))
                .body("items[0].result", nullValue())
                .body("items[0].may", contains("record-result"));

        tell(result, Map.of("result", "invalid"), 200);
        tell(result, Map.of("result", "positive", "substances", List.of("cocaine")), 200);
        tell(result, Map.of("result", "positive", "substances", List.of("cocaine")), 200);
        tell(result, Map.of("result", "negative"), 409);

        list("tests")
                .body("items[0].result", equalTo("positive"))
                .body("items[0].found", contains("cocaine"))
                .body("items[0].may", empty());
    }

    @Test
    void whoever_does_not_supervise_the_person_is_told_of_none_of_it() {
        tell("record-non-compliance", Map.of("kind", "late", "severity", "low"), 200);
        tell("issue-warning", Map.of("step", "first"), 200);
        tell("request-test", Map.of("substances", List.of("alcohol")), 201);

        for (String things : List.of("conditions", "non-compliance", "tests")) {
            northshire
                    .as("northshire-health", "PRACTITIONER")
                    .get(location + "/" + things)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void a_thing_of_another_case_is_not_found() {
        tell("record-non-compliance", Map.of("kind", "late", "severity", "low"), 200);
        String item = first("non-compliance", "itemId");
        location = northshire.open(Northshire.person());

        tell("non-compliance/" + item + "/tell-police", Map.of("reference", "NS/1/26"), 404);
        tell("conditions/" + item + "/end", Map.of(), 404);
        tell("tests/" + item + "/record-result", Map.of("result", "negative"), 404);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        tell("issue-warning", Map.of(), 400).body("violations.field", hasItem("step"));
        tell("request-test", Map.of("substances", List.of()), 400).body("violations.field", hasItem("substances"));
    }

    private ValidatableResponse tell(String verb, Map<String, ?> body, int status) {
        return northshire.lead(location + "/" + verb, body).statusCode(status);
    }

    private ValidatableResponse list(String things) {
        return northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/" + things)
                .then()
                .statusCode(200);
    }

    private String first(String things, String id) {
        return list(things).extract().path("items[0]." + id);
    }
}
