package sightline.cases.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class CasesApiTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
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
    void an_agency_that_joined_sees_the_case_and_its_history_with_the_text() {
        String location = northshire.open(Northshire.person());
        northshire.join(location, "northshire-health", "dtc").statusCode(200).header("ETag", "\"2\"");

        as("northshire-health")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.type", contains("sightline.case.opened.v1", "sightline.case.agency-joined.v1"))
                .body("items[1].data.agency", equalTo("northshire-health"))
                .body("items[1].text.basis", containsString("fictional"));
    }

    @Test
    void an_arrest_is_recorded_in_the_case_of_the_person_it_is_of() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);

        String fact = northshire
                .arrest(Northshire.crnOf(person), "arrest-" + UUID.randomUUID())
                .statusCode(201)
                .body("outcome", equalTo("recorded"))
                .extract()
                .path("fact");

        as("northshire-probation")
                .get(fact)
                .then()
                .statusCode(200)
                .body("data.offenceGroup", equalTo("violence"))
                .body("data.offence", equalTo(null))
                .body("text.offence", equalTo("Affray outside a public house"))
                .body("occurredAt", equalTo("2026-11-20T21:40:00Z"));
    }

    @Test
    void a_force_that_is_not_on_the_case_gets_the_answer_it_would_get_for_nobody() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);

        String known = northshire
                .arrest(Northshire.crnOf(person), "k-" + UUID.randomUUID())
                .statusCode(202)
                .extract()
                .asString();
        String nobody = northshire
                .arrest("Z999999", "n-" + UUID.randomUUID())
                .statusCode(202)
                .extract()
                .asString();

        assertThat(known).isEqualTo(nobody);
        as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", hasItem("sightline.case.arrest-recorded.v1"));
    }

    @Test
    void the_same_request_again_has_its_first_answer_and_changes_nothing() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.open(person);
        northshire.join(location, "northshire-police", "ra").statusCode(200);
        String key = "twice-" + UUID.randomUUID();

        String first = northshire
                .arrest(Northshire.crnOf(person), key)
                .statusCode(201)
                .extract()
                .asString();
        String second = northshire
                .arrest(Northshire.crnOf(person), key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        as("northshire-probation").get(location + "/history").then().body("items.size()", equalTo(3));
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        String key = "other-" + UUID.randomUUID();
        northshire.arrest("Z999998", key).statusCode(202);

        northshire.arrest("Z999997", key).statusCode(422).body("detail", containsString("new key"));
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
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String location = northshire.open(Northshire.person());
        northshire.join(location, "northshire-health", "dtc").statusCode(200);

        as("northshire-coordination", "MAPPA_COORDINATOR")
                .header("If-Match", "\"1\"")
                .body(Map.of("agency", "northshire-police", "place", "ra", "basis", "fictional"))
                .post(location + "/join")
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("current.members.agency", hasItem("northshire-health"));
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

    @Test
    void only_a_police_force_records_an_arrest() {
        as("northshire-health", "MACHINE")
                .body(Northshire.arrestOf("X123456"))
                .post("/arrests")
                .then()
                .statusCode(403)
                .body("detail", containsString("police"));
    }

    @Test
    void a_list_holds_the_cases_an_agency_is_on_page_by_page() {
        String first = northshire.open(Northshire.person());
        String second = northshire.open(Northshire.person());
        String other = northshire.open(Northshire.person());
        Stream.of(first, second)
                .forEach(
                        one -> northshire.join(one, "northshire-housing", "dtc").statusCode(200));

        String next = as("northshire-housing")
                .queryParam("limit", 1)
                .get("/cases")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.substring("/cases/".length())))
                .extract()
                .path("next");
        as("northshire-housing")
                .queryParam("after", next)
                .get("/cases")
                .then()
                .body("items.id", contains(second.substring("/cases/".length())))
                .body("items.id", not(hasItem(other.substring("/cases/".length()))));
    }

    @Test
    void an_answer_names_the_correlation_of_its_request() {
        String id = UUID.randomUUID().toString();

        as("northshire-probation")
                .header("X-Correlation-Id", id)
                .get("/cases")
                .then()
                .header("X-Correlation-Id", id);
    }

    @Test
    void agencies_are_listed_with_their_kind() {
        as("northshire-probation")
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("find { it.id == 'northshire-elm-house' }.kind", equalTo("approved-premises"))
                .body("area.unique()", containsInAnyOrder("northshire"));
    }

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
