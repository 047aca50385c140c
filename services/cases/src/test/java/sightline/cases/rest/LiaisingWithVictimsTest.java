package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class LiaisingWithVictimsTest {
    private static final String HOLDER = "holder-1";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void aCaseThatSomebodyHolds() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        northshire
                .lead(location + "/allocate", Map.of("holder", HOLDER, "grade", "experienced"))
                .statusCode(200);
    }

    @Test
    void victim_liaison_offers_contact_and_writes_down_views_that_may_change() {
        String contact = offered();
        views(contact, "That he stays away", true).statusCode(200);
        views(contact, "That he stays away", true).statusCode(200);
        views(contact, "Nothing more", false).statusCode(200);

        section(liaison())
                .statusCode(200)
                .body("may", contains("offer-victim-contact"))
                .body("items", hasSize(1))
                .body("items[0].agency", equalTo("northshire-probation"))
                .body("items[0].may", contains("record-views"))
                .body("items[0].views.views", contains("That he stays away", "Nothing more"))
                .body("items[0].views.conditionsRequested", contains(true, false));
    }

    @Test
    void the_lead_agencys_named_holder_reads_it_and_changes_nothing() {
        String contact = offered();
        views(contact, "That he stays away", true).statusCode(200);

        section(holder())
                .statusCode(200)
                .body("items[0].views.views", contains("That he stays away"))
                .body("items[0].may", empty())
                .body("may", empty());
        holder().body(Map.of()).post(location + "/offer-victim-contact").then().statusCode(403);
    }

    @Test
    void to_everybody_else_who_sees_the_case_it_is_as_if_there_were_no_case() {
        String contact = offered();
        String never = "/cases/" + UUID.randomUUID();

        for (RequestSpecification other : others()) {
            Response asked = other.get(location + "/victim-contacts");
            assertThat(asked.statusCode()).isEqualTo(404);
            assertThat(told(asked)).isEqualTo(told(other.get(never + "/victim-contacts")));
            other.body(Map.of("views", "Fictional"))
                    .post("%s/victim-contacts/%s/record-views".formatted(location, contact))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void no_history_and_no_view_of_the_case_tells_of_it_not_even_the_agencys_whose_liaison_it_is() {
        views(offered(), "That he stays away", true).statusCode(200);

        for (RequestSpecification other : others()) {
            other.queryParam("limit", 200)
                    .get(location + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.type", not(hasItem(containsString("victim"))));
            other.get(location).then().statusCode(200).body(not(containsString("stays away")));
        }
    }

    @Test
    void victim_liaison_sees_nothing_else_of_the_case() {
        for (String address : List.of("", "/history", "/permissions", "/shares", "/questions", "/disclosures")) {
            liaison().get(location + address).then().statusCode(403);
        }
        liaison().get("/cases").then().statusCode(403);
        section(liaison())
                .body(not(containsString("Jordan")))
                .body(not(containsString("1984-03-09")))
                .body(not(containsString("X0")));
    }

    @Test
    void victim_liaison_of_an_agency_that_is_not_on_the_case_is_told_of_none() {
        section(northshire.person("liaison-2", "northshire-housing", "VLO")).statusCode(404);
        northshire
                .person("liaison-2", "northshire-housing", "VLO")
                .body(Map.of())
                .post(location + "/offer-victim-contact")
                .then()
                .statusCode(404);
    }

    @Test
    void victim_liaison_that_is_excluded_by_name_or_not_named_is_told_of_none() {
        limit("exclusion", "liaison-1");
        section(liaison()).statusCode(404);
        section(northshire.person("liaison-3", "northshire-probation", "VLO")).statusCode(200);
        limit("restriction", "somebody-else");
        section(northshire.person("liaison-3", "northshire-probation", "VLO")).statusCode(404);
    }

    @Test
    void once_the_case_is_handed_on_whoever_held_it_is_told_of_none() {
        northshire
                .lead(location + "/allocate", Map.of("holder", "holder-2", "grade", "experienced"))
                .statusCode(200);

        section(holder()).statusCode(404);
    }

    @Test
    void a_contact_of_another_case_is_not_found() {
        String contact = offered();
        location = northshire.open(Northshire.person());

        views(contact, "Fictional", false).statusCode(404);
    }

    @Test
    void once_the_person_has_left_nothing_new_is_written_down() {
        String contact = offered();
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);
        northshire
                .coordination(location + "/deregister", Map.of("from", "mappa", "rationale", "Fictional"))
                .statusCode(200);

        views(contact, "Fictional", false).statusCode(409);
        section(liaison()).statusCode(200).body("may", empty());
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        views(offered(), " ", false).statusCode(400).body("violations.field", hasItem("views"));
        liaison()
                .body(Map.of("name", "Somebody"))
                .post(location + "/offer-victim-contact")
                .then()
                .statusCode(400);
    }

    @Test
    void victim_liaison_comes_to_a_section_by_an_exact_number_and_learns_of_no_case_by_one() {
        String crn = northshire.as("northshire-probation").get(location).path("identifiers.crn");
        found(liaison(), crn).statusCode(200).body("caseId", equalTo(location.substring("/cases/".length())));
        found(holder(), crn).statusCode(200);

        String nobody =
                told(found(liaison(), "X000000").statusCode(404).extract().response());
        others().forEach(one -> assertThat(
                        told(found(one, crn).statusCode(404).extract().response()))
                .isEqualTo(nobody));
        found(northshire.person("liaison-2", "northshire-housing", "VLO"), crn).statusCode(404);
        limit("exclusion", "liaison-1");
        found(liaison(), crn).statusCode(404);
    }

    @Test
    void a_number_that_is_none_is_answered_with_what_would_be_right() {
        found(liaison(), "12").statusCode(400).body("violations.message", hasItem(containsString("like X123456")));
        liaison().get("/victim-sections").then().statusCode(400);
        liaison()
                .get("/victim-sections?kind=visor&value=1")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("pnc, crn or nomis")));
    }

    private static ValidatableResponse found(RequestSpecification by, String crn) {
        return by.queryParams(Map.of("kind", "crn", "value", crn))
                .get("/victim-sections")
                .then();
    }

    private List<RequestSpecification> others() {
        return List.of(
                northshire.person("senior-1", "northshire-probation", "SENIOR"),
                northshire.person("manager-2", "northshire-probation", "CASE_MANAGER"),
                northshire.person(HOLDER, "northshire-police", "CASE_MANAGER"),
                northshire.person("manager-3", "northshire-probation", "LEAD_MANAGER"),
                northshire.as("northshire-probation"),
                northshire.person("co-ordinator-1", "northshire-coordination", "MAPPA_COORDINATOR"),
                northshire.person("chair-1", "northshire-police", "CHAIR"));
    }

    private RequestSpecification liaison() {
        return northshire.person("liaison-1", "northshire-probation", "VLO");
    }

    private RequestSpecification holder() {
        return northshire.person(HOLDER, "northshire-probation", "CASE_MANAGER");
    }

    private ValidatableResponse section(RequestSpecification reader) {
        return reader.get(location + "/victim-contacts").then();
    }

    private String offered() {
        String at = liaison()
                .body(Map.of())
                .post(location + "/offer-victim-contact")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private ValidatableResponse views(String contact, String words, boolean conditions) {
        return liaison()
                .body(Map.of("views", words, "conditionsRequested", conditions))
                .post("%s/victim-contacts/%s/record-views".formatted(location, contact))
                .then();
    }

    private void limit(String kind, String person) {
        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .body(Map.of("kind", kind, "person", person, "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);
    }

    private static String told(Response answer) {
        return answer.asString().replaceAll("\"(instance|correlationId|correlation)\"\\s*:\\s*\"[^\"]*\",?", "");
    }
}
