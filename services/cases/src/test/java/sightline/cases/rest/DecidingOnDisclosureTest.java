package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class DecidingOnDisclosureTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCaseOfCategory1() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.put("category", 1);
        location = northshire.openWithPoliceAndHealth(person);
    }

    @Test
    void a_decision_to_tell_is_shown_with_its_tests_its_manner_and_its_review() {
        decided(Duration.ZERO, telling()).statusCode(201);

        northshire
                .as("northshire-probation", "LEAD_MANAGER")
                .get(location + "/disclosures")
                .then()
                .statusCode(200)
                .body("items[0].decision", equalTo("disclose"))
                .body("items[0].reasons", equalTo("Fictional reasons"))
                .body("items[0].met", contains("reasonable", "necessary", "lawful", "proportionate"))
                .body("items[0].recipient", equalTo("A fictional head teacher"))
                .body("items[0].on", equalTo("2027-01-31"))
                .body("items[0].undertakingSigned", equalTo(true))
                .body("items[0].personTold", equalTo(false))
                .body("items[0].personNotToldBecause", equalTo("A fictional danger"))
                .body("items[0].reviewOn", equalTo("2027-03-31"));
    }

    @Test
    void that_nobody_is_told_is_as_much_a_decision() {
        decided(Duration.ZERO, Map.of("decision", "not-disclose", "reasons", "Nobody is in danger"))
                .statusCode(201);

        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location + "/disclosures")
                .then()
                .body("items[0].decision", equalTo("not-disclose"))
                .body("items[0].reasons", equalTo("Nobody is in danger"))
                .body("items[0].met", empty())
                .body("items[0].recipient", nullValue());
    }

    @Test
    void who_decides_has_just_signed_in_and_is_a_chair_or_co_ordination_of_the_area() {
        decided(Duration.ofHours(1), telling()).statusCode(401);
        northshire
                .signedIn(Duration.ZERO, "manager-1", "northshire-probation", "LEAD_MANAGER")
                .body(telling())
                .post(location + "/decide-disclosure")
                .then()
                .statusCode(403);
    }

    @Test
    void others_on_the_case_are_told_of_no_decision_and_of_no_presumption() {
        decided(Duration.ZERO, telling()).statusCode(201);

        for (String agency : List.of("northshire-police", "northshire-health")) {
            northshire
                    .as(agency, "PRACTITIONER")
                    .get(location + "/disclosures")
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("presumed", equalTo(false));
        }
    }

    @Test
    void for_category_1_whoever_decides_is_reminded_of_the_presumption_until_children_are_at_low_risk() {
        presumed(true);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);
        presumed(false);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        decided(Duration.ZERO, Map.of("reasons", " "))
                .statusCode(400)
                .body("violations.field", hasItem("decision"))
                .body("violations.field", hasItem("reasons"));
    }

    private void presumed(boolean expected) {
        northshire
                .as("northshire-probation", "CHAIR")
                .get(location + "/disclosures")
                .then()
                .body("presumed", equalTo(expected));
    }

    private ValidatableResponse decided(Duration signedInAgo, Map<String, ?> decision) {
        return northshire
                .signedIn(signedInAgo, "chair-1", "northshire-probation", "CHAIR")
                .body(decision)
                .post(location + "/decide-disclosure")
                .then();
    }

    private static Map<String, Object> telling() {
        return Map.ofEntries(
                Map.entry("decision", "disclose"),
                Map.entry("reasons", "Fictional reasons"),
                Map.entry("met", List.of("lawful", "necessary", "proportionate", "reasonable")),
                Map.entry("recipient", "A fictional head teacher"),
                Map.entry("what", "That he must not be near the school"),
                Map.entry("how", "In person"),
                Map.entry("by", "A fictional officer"),
                Map.entry("on", "2027-01-31"),
                Map.entry("undertakingSigned", true),
                Map.entry("conditions", "Not to be told to anybody"),
                Map.entry("personTold", false),
                Map.entry("personNotToldBecause", "A fictional danger"),
                Map.entry("reviewOn", "2027-03-31"));
    }
}
