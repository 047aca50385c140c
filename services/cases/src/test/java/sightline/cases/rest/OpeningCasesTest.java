package sightline.cases.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class OpeningCasesTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void an_opened_case_is_shown_to_its_lead_agency() {
        String location = northshire.open(Northshire.person());

        as("northshire-probation")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("leadAgency", equalTo("northshire-probation"))
                .body("level", equalTo(2))
                .body("members.place", contains("lead"));
    }

    @Test
    void a_case_does_not_exist_for_an_agency_that_is_not_on_it() {
        String location = northshire.open(Northshire.person());
        String never = "/cases/" + UUID.randomUUID();

        String hidden = as("northshire-health")
                .get(location)
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        String absent = as("northshire-health")
                .get(never)
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    void an_agency_that_joined_sees_the_case_and_its_history_and_reads_the_words_that_are_for_it() {
        String location = northshire.open(Northshire.person());
        northshire.join(location, "northshire-health", "dtc").statusCode(200).header("ETag", "\"2\"");

        as("northshire-health")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.type", contains("sightline.case.opened.v1", "sightline.case.agency-joined.v1"))
                .body("items[1].data.agency", equalTo("northshire-health"))
                .body("items[0].text.personName", equalTo("Jordan Fictional"))
                .body("items[1].text.basis", nullValue());
        northshire.join(location, "northshire-police", "ra").statusCode(200);
        as("northshire-police")
                .get(location + "/history")
                .then()
                .body("items[1].text.basis", containsString("fictional"));
    }

    @Test
    void malformed_input_names_every_field_with_what_would_be_right() {
        as("northshire-coordination", "MAPPA_COORDINATOR")
                .body("""
                        {"personName": " ", "dateOfBirth": "2184-03-09", "identifiers": {"pnc": "2004/0012354D"},
                         "area": "North Shire", "leadAgency": "northshire-probation", "category": 7}""")
                .post("/cases")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.message",
                        hasItems(
                                "is the person's name, as the lead agency writes it",
                                "is a day that has been, like 1984-03-09",
                                "The letter of this PNC id does not fit its number: one of them was mistyped",
                                "is 1, 2, 3 or 4, or absent while not yet set"))
                .body("violations.field", everyItem(notNullValue()));
    }

    @Test
    void a_word_that_is_not_on_the_list_is_answered_with_the_list() {
        as("northshire-police", "MACHINE")
                .body("""
                        {"identifier": {"kind": "crn", "value": "X123456"}, "offenceGroup": "mayhem",
                         "occurredAt": "2026-11-20T21:40:00Z"}""")
                .post("/arrests")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.message", hasItem(containsString("order-breach")));
    }

    @Test
    void a_rule_that_says_no_says_which_and_what_would_answer_it() {
        Map<String, Object> person = Northshire.person();
        northshire.open(person);

        as("northshire-coordination", "MAPPA_COORDINATOR")
                .body(person)
                .post("/cases")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("obstacle", equalTo("ManagedAlready"))
                .body("rule", containsString("one case"))
                .body("source", notNullValue())
                .body("answeredBy", containsString("co-ordination"));
    }

    @Test
    void co_ordination_of_another_area_neither_opens_nor_sees() {
        String location = northshire.open(Northshire.person());
        String southmoor = tokens.of("southmoor-coordination", "southmoor", "MAPPA_COORDINATOR");

        given().auth().oauth2(southmoor).get(location).then().statusCode(404);
        given().auth()
                .oauth2(southmoor)
                .contentType("application/json")
                .body(Northshire.person())
                .post("/cases")
                .then()
                .statusCode(403)
                .body("detail", containsString("northshire"));
    }

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
