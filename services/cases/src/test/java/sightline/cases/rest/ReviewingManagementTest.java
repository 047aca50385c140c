package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ReviewingManagementTest {
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
    void a_review_is_shown_with_its_outcome_and_when_the_next_is_late() {
        northshire
                .lead(location + "/review", Map.of("kind", "level-1", "outcome", "As before", "nextOn", "2026-01-31"))
                .statusCode(200);
        northshire
                .lead(location + "/review", Map.of("kind", "plan", "outcome", "Tighter", "nextOn", "2126-01-31"))
                .statusCode(200);

        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get(location + "/reviews")
                .then()
                .statusCode(200)
                .body("items.kind", contains("plan", "level-1"))
                .body("items.outcome", contains("Tighter", "As before"))
                .body("items.late", contains(false, true))
                .body("items[0].agency", equalTo("northshire-probation"));
        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(location + "/reviews")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_person_signs_only_as_what_they_are() {
        Map<String, Object> review = Map.of("kind", "plan", "outcome", "As before", "signedBy", List.of("head"));

        northshire
                .as("northshire-probation", "SENIOR")
                .body(review)
                .post(location + "/review")
                .then()
                .statusCode(403);
        northshire
                .as("northshire-probation", "HEAD")
                .body(review)
                .post(location + "/review")
                .then()
                .statusCode(200);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        northshire
                .lead(location + "/review", Map.of("kind", "plan", "outcome", " "))
                .statusCode(400)
                .body("violations.field", hasItem("outcome"));
    }
}
