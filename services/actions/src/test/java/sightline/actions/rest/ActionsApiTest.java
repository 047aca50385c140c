package sightline.actions.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.testkit.AtOnce;
import sightline.platform.testkit.EndpointWalk;

@QuarkusTest
class ActionsApiTest extends InNorthshire {

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void an_assigned_action_is_shown_to_its_owner_with_what_it_may_do() {
        String action = northshire.assigned(northshire.aCase(), 20);

        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(action)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("what", containsString("hostel"))
                .body("status", equalTo("assigned"))
                .body("lateness", equalTo("none"))
                .body("carriedForward", equalTo(0))
                .body("may.verb", contains("accept", "complete", "transfer"))
                .body("may.allowed", contains(true, true, true));
    }

    @Test
    void the_owner_accepts_and_completes_with_evidence() {
        String action = northshire.assigned(northshire.aCase(), 20);
        var health = northshire.as("northshire-health");

        health.body(Map.of("note", "We take this on"))
                .post(action + "/accept")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("accepted"))
                .body("may.find { it.verb == 'accept' }.allowed", equalTo(false))
                .body("may.find { it.verb == 'accept' }.because[0].answeredBy", containsString("complete"));
        health.body(Map.of("evidence", "The visit was made"))
                .post(action + "/complete")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("evidence", equalTo("The visit was made"));
    }

    @Test
    void an_action_is_carried_forward_counted_and_with_its_reason() {
        String action = northshire.assigned(northshire.aCase(), 20);

        carryForward(action, 30).statusCode(200).body("carriedForward", equalTo(1));
        carryForward(action, 40)
                .statusCode(200)
                .body("carriedForward", equalTo(2))
                .body("dueOn", equalTo(Northshire.inDays(40).toString()))
                .body("lastReason", equalTo("The hostel was closed"));
    }

    @Test
    void an_action_is_not_carried_forward_to_a_date_that_is_not_later() {
        String action = northshire.assigned(northshire.aCase(), 20);

        carryForward(action, 20)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("obstacle", equalTo("NotLater"))
                .body("rule", notNullValue())
                .body("source", notNullValue())
                .body("answeredBy", containsString("later date"));
    }

    @Test
    void a_transferred_action_is_to_be_accepted_anew_by_its_new_owner() {
        String action = northshire.assigned(northshire.aCase(), 20);
        northshire
                .as("northshire-health")
                .body("{}")
                .post(action + "/accept")
                .then()
                .statusCode(200);

        northshire
                .as("northshire-health", "AGENCY_SPOC")
                .body(Map.of("to", "northshire-housing", "reason", "It is about a tenancy"))
                .post(action + "/transfer")
                .then()
                .statusCode(200)
                .body("ownerAgency", equalTo("northshire-housing"))
                .body("status", equalTo("assigned"))
                .body("what", nullValue());
        northshire
                .as("northshire-housing")
                .body("{}")
                .post(action + "/accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
    }

    @Test
    void a_cancelled_action_takes_no_verb_any_more() {
        String action = northshire.assigned(northshire.aCase(), 20);
        northshire
                .as("northshire-police", "CHAIR")
                .body(Map.of("reason", "The person moved away"))
                .post(action + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("may.allowed", contains(false, false, false));

        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Done after all"))
                .post(action + "/complete")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("CancelledAlready"))
                .body("answeredBy", containsString("new action"));
    }

    @Test
    void forty_who_carry_one_action_forward_at_once_are_each_answered_and_none_is_lost() {
        String action = northshire.assigned(northshire.aCase(), 20);

        List<Integer> answers =
                AtOnce.ask(i -> carryForward(action, 21 + i).extract().statusCode());

        assertThat(answers).contains(200).isSubsetOf(200, 409, AtOnce.OVERLOADED);
        northshire.coordination().get(action).then().body("carriedForward", equalTo(AtOnce.count(200, answers)));
    }

    private ValidatableResponse carryForward(String action, int days) {
        return northshire
                .coordination()
                .body(Map.of(
                        "reason",
                        "The hostel was closed",
                        "dueOn",
                        Northshire.inDays(days).toString()))
                .post(action + "/carry-forward")
                .then();
    }
}
