package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
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
class ListingTest {
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
    void a_list_holds_the_cases_an_agency_is_on_page_by_page() {
        // An agency of its own: others are on the cases of other tests too
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional lettings", "kind", "housing", "area", "northshire"))
                .put("/agencies/northshire-lettings")
                .then()
                .statusCode(200);
        String first = northshire.open(Northshire.person());
        String second = northshire.open(Northshire.person());
        String other = northshire.open(Northshire.person());
        Stream.of(first, second)
                .forEach(one ->
                        northshire.join(one, "northshire-lettings", "dtc").statusCode(200));

        String next = as("northshire-lettings")
                .queryParam("limit", 1)
                .get("/cases")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.substring("/cases/".length())))
                .extract()
                .path("next");
        as("northshire-lettings")
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
                .body("find { it.id == 'northshire-elm-house' }.area", equalTo("northshire"));
    }

    @Test
    void who_reads_the_audit_and_no_case_learns_what_agencies_are_called() {
        as("northshire-probation", "IG_OFFICER").get("/agencies").then().statusCode(200);
        as("northshire-coordination", "AUDITOR").get("/agencies").then().statusCode(200);
        as("northshire-coordination", "SMB_ANALYST").get("/agencies").then().statusCode(403);
    }

    @Test
    void a_list_is_narrowed_by_level_category_and_words() {
        Map<String, Object> person = Northshire.person();
        person.put("personName", "Robin Entirely-Invented");
        String robin = northshire.open(person).substring("/cases/".length());

        listed(Map.of("q", "entirely-INV", "level", 2, "category", 2)).body("items.id", hasItem(robin));
        listed(Map.of("q", " " + Northshire.crnOf(person).toLowerCase(Locale.ROOT)))
                .body("items.id", contains(robin));
        listed(Map.of("q", "Entirely", "level", 3)).body("items.id", not(hasItem(robin)));
        listed(Map.of("q", "%")).body("items.id", not(hasItem(robin)));
    }

    private ValidatableResponse listed(Map<String, ?> narrowed) {
        return as("northshire-coordination", "MAPPA_COORDINATOR")
                .queryParams(narrowed)
                .queryParam("limit", 200)
                .get("/cases")
                .then()
                .statusCode(200);
    }

    private RequestSpecification as(String agency, String... roles) {
        return northshire.as(agency, roles);
    }
}
