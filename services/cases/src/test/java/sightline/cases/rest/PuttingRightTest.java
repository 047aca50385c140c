package sightline.cases.rest;

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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class PuttingRightTest {
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
    void an_agency_that_leaves_sees_nothing_at_once_and_can_join_again() {
        left("northshire-health", "SENIOR", "northshire-health").statusCode(200);

        northshire.as("northshire-health").get(location).then().statusCode(404);
        northshire.as("northshire-health").get(location + "/history").then().statusCode(404);
        northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", hasItem("sightline.case.agency-left.v1"));
        northshire.join(location, "northshire-health", "dtc").statusCode(200);
        northshire.as("northshire-health").get(location).then().statusCode(200);
    }

    @Test
    void co_ordination_ends_the_place_of_another_and_said_again_it_tells_nothing_anew() {
        left("northshire-coordination", "MAPPA_COORDINATOR", "northshire-health")
                .statusCode(200);
        left("northshire-coordination", "MAPPA_COORDINATOR", "northshire-health")
                .statusCode(200);

        northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.findAll { it.type == 'sightline.case.agency-left.v1' }", hasSize(1));
    }

    @Test
    void the_lead_agency_stays_and_nobody_ends_the_place_of_another() {
        left("northshire-coordination", "MAPPA_COORDINATOR", "northshire-probation")
                .statusCode(409)
                .body("detail", equalTo("northshire-probation leads this case"));
        left("northshire-police", "SENIOR", "northshire-health").statusCode(409);
        left("northshire-police", "PRACTITIONER", "northshire-police").statusCode(403);
    }

    @Test
    void who_the_person_is_is_put_right_and_reads_in_the_history_as_it_was_and_as_it_is() {
        corrected(Map.of("personName", "Jordan Fictitious", "reason", "The birth certificate"))
                .statusCode(200)
                .body("personName", equalTo("Jordan Fictitious"));

        northshire
                .as("northshire-health")
                .get(location + "/history")
                .then()
                .body("items[-1].data.fields", equalTo(List.of("name")))
                .body("items[-1].text.personName", equalTo("Jordan Fictitious"))
                .body("items[-1].text.personNameBefore", equalTo("Jordan Fictional"));
    }

    @Test
    void what_the_person_is_also_known_as_is_put_right_and_taken_back() {
        List<String> names = List.of("Jordy Fictional", "Jo Madeup");
        corrected(Map.of("aliases", names, "reason", "The custody record"))
                .statusCode(200)
                .body("aliases", equalTo(names), "personName", equalTo("Jordan Fictional"));
        corrected(Map.of("aliases", List.of(), "reason", "It was the brother"))
                .statusCode(200)
                .body("aliases", nullValue());

        northshire
                .as("northshire-health")
                .get(location + "/history")
                .then()
                .body("items[-2].text.aliases", equalTo("Jordy Fictional; Jo Madeup"))
                .body("items[-1].data.fields", equalTo(List.of("name")))
                .body("items[-1].text.keySet()", equalTo(Set.of("aliasesBefore", "reason")));
    }

    @Test
    void an_alias_that_is_no_name_is_answered_with_what_would_be_right() {
        corrected(Map.of("aliases", List.of("Jo", " "), "reason", "Fictional"))
                .statusCode(400)
                .body("violations.message", hasItem("is a name, and not blank"));
    }

    @Test
    void an_identifier_is_put_right_and_the_wrong_one_finds_nobody() {
        String wrong = crn(location);
        String right = Northshire.crnOf(Northshire.person());

        corrected(Map.of("identifiers", Map.of("crn", right), "reason", "Probation's record"))
                .statusCode(200);

        northshire.arrest(right, "found-" + right).statusCode(201);
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .queryParam("q", wrong)
                .get("/cases")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_identifier_stays_one_persons() {
        String another = crn(northshire.open(Northshire.person()));

        corrected(Map.of("identifiers", Map.of("crn", another), "reason", "Fictional"))
                .statusCode(409)
                .body("detail", equalTo("A person with this Crn is under management already"));
        corrected(Map.of("reason", "Fictional")).statusCode(400);
    }

    private String crn(String of) {
        return northshire.as("northshire-probation").get(of).path("identifiers.crn");
    }

    private ValidatableResponse corrected(Map<String, ?> body) {
        return northshire
                .as("northshire-probation", "CASE_MANAGER")
                .body(body)
                .post(location + "/correct-identity")
                .then();
    }

    private ValidatableResponse left(String by, String role, String agency) {
        return northshire
                .as(by, role)
                .body(Map.of("agency", agency, "basis", "Fictional"))
                .post(location + "/leave")
                .then();
    }
}
