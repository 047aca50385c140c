package sightline.actions.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** Who reads the words of an action, who does not, and how little an emergency opens. */
@QuarkusTest
class LookingFromOutsideTest extends InNorthshire {

    @ParameterizedTest
    @CsvSource({
        "northshire-health, PRACTITIONER, true",
        "northshire-probation, CASE_MANAGER, true",
        "northshire-police, CHAIR, true",
        "northshire-coordination, MAPPA_COORDINATOR, true",
        "northshire-police, CASE_MANAGER, false",
        "northshire-police, MINUTE_TAKER, false",
        "northshire-housing, MACHINE, false",
    })
    void the_words_are_for_its_owner_the_lead_agency_co_ordination_and_chair(
            String agency, String role, boolean reads) {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);
        var words = reads ? containsString("hostel") : nullValue(String.class);

        northshire.as(agency, role).get(action).then().statusCode(200).body("what", words);
        northshire.as(agency, role).get("/actions?caseId=" + about).then().body("items.what", everyItem(words));
        northshire
                .as(agency, role)
                .get("/history/" + about)
                .then()
                .body("items.text.what", everyItem(words))
                .body("items.size()", equalTo(1));
    }

    @Test
    void of_several_cases_those_that_are_not_theirs_are_left_out() {
        CaseId one = northshire.aCase();
        CaseId another = northshire.aCase();
        String first = northshire.assigned(one, 20);
        String second = northshire.assigned(another, 21);
        String both = "/actions?caseId=%s&caseId=%s&caseId=%s".formatted(one, another, UUID.randomUUID());

        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get(both)
                .then()
                .statusCode(200)
                .body("items.collect { '/actions/' + it.id }", contains(first, second));
        northshire
                .as("northshire-fire", "CASE_MANAGER")
                .get(both)
                .then()
                .statusCode(200)
                .body("items", empty());
        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get("/actions?" + "caseId=%s&".formatted(one).repeat(41))
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("at most 40 cases")));
    }

    @Test
    void the_lead_agencys_manager_manages_the_actions_of_the_case_and_no_other_agencys_does() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        northshire
                .as("northshire-probation", "LEAD_MANAGER")
                .get(action)
                .then()
                .body("may.verb", containsInAnyOrder("carry-forward", "transfer", "cancel"));
        northshire.as("northshire-police", "LEAD_MANAGER").get(action).then().body("may", empty());
        northshire
                .as("northshire-probation", "LEAD_MANAGER")
                .body(Northshire.undertaking(about, "northshire-health", Northshire.inDays(9)))
                .post("/actions")
                .then()
                .statusCode(201);
    }

    @Test
    void somebody_who_broke_the_glass_reads_without_the_words_and_may_do_nothing() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);
        inAnEmergency().get(action).then().statusCode(404);
        cases.glassBroken(about, new StaffId("staff-in-a-hurry"), "northshire-fire");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> inAnEmergency().get(action).statusCode() == 200);

        inAnEmergency().get(action).then().body("what", nullValue()).body("may", empty());
        inAnEmergency().get("/history/" + about).then().body("items.text.what", everyItem(nullValue()));
        Map.of(
                        "/accept", Map.of(),
                        "/complete", Map.of("evidence", "Seen"),
                        "/cancel", Map.of("reason", "Not needed"),
                        "/transfer", Map.of("to", "northshire-housing", "reason", "Theirs"),
                        "/carry-forward",
                                Map.of(
                                        "reason",
                                        "Not done",
                                        "dueOn",
                                        Northshire.inDays(30).toString()))
                .forEach((verb, body) ->
                        refused(inAnEmergency().body(body).post(action + verb).then()));
        refused(inAnEmergency()
                .body(Northshire.undertaking(about, "northshire-health", Northshire.inDays(9)))
                .post("/actions")
                .then());
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("detail", containsString("Emergency access is for reading"));
    }

    private RequestSpecification inAnEmergency() {
        String token = tokens.ofPerson("staff-in-a-hurry", "northshire-fire", "northshire", Map.of(), "CASE_MANAGER");
        return given().auth().oauth2(token).contentType("application/json");
    }
}
