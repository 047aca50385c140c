package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
class SeeingItDifferentlyTest {
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
    void differing_views_are_shown_until_the_chair_settles_them() {
        differ();

        northshire
                .as("northshire-coordination", "CHAIR")
                .get(location + "/views")
                .then()
                .statusCode(200)
                .body("items[0].positions", equalTo("High, says one; medium, says the other"))
                .body("items[0].agencies", contains("northshire-health", "northshire-probation"))
                .body("items[0].may", contains("settle-view"));
        settle("CHAIR", "chair").statusCode(200);
        settle("CHAIR", "chair").statusCode(200);
        settle("MAPPA_COORDINATOR", "co-ordinator").statusCode(409);
        northshire
                .as("northshire-coordination", "CHAIR")
                .get(location + "/views")
                .then()
                .body("items[0].decidedBy", equalTo("chair"))
                .body("items[0].may", empty());
    }

    @Test
    void who_told_of_it_reads_it_and_others_who_only_supervise_do_not() {
        differ();

        northshire
                .as("northshire-health", "HEALTH_LEAD")
                .get(location + "/views")
                .then()
                .statusCode(200)
                .body("items.topic", contains("risk"))
                .body("items[0].may", empty());
        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get(location + "/views")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_person_settles_only_as_what_they_are_and_only_what_is_open() {
        settle("CHAIR", "chair").statusCode(409).body("answeredBy", equalTo("Record how they differ first"));
        differ();

        settle("MAPPA_COORDINATOR", "chair").statusCode(403);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        northshire
                .lead(
                        location + "/record-differing-view",
                        Map.of("topic", "risk", "agencies", List.of("northshire-police"), "positions", "Fictional"))
                .statusCode(400)
                .body("violations.field", hasItem("agencies"));
    }

    private void differ() {
        northshire
                .as("northshire-health", "HEALTH_LEAD")
                .body(Map.of(
                        "topic",
                        "risk",
                        "agencies",
                        List.of("northshire-health", "northshire-probation"),
                        "positions",
                        "High, says one; medium, says the other"))
                .post(location + "/record-differing-view")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse settle(String role, String as) {
        return northshire
                .as("northshire-coordination", role)
                .body(Map.of("topic", "risk", "decidedBy", as))
                .post(location + "/settle-view")
                .then();
    }
}
