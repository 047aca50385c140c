package sightline.people.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** Whom whoever has to name somebody finds, in a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class FindingColleaguesTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void a_senior_finds_whoever_works_in_their_area_by_part_of_the_name_and_nobody_elsewhere() {
        find(senior(), "polly pl")
                .body("items.name", contains("Polly Placeholder"))
                .body("items[0].agency", equalTo("northshire-police"))
                .body("items[0].roles", contains("agency-spoc"))
                .body("more", equalTo(false));
        find(senior(), "handpuppet").body("items", empty());
        find(senior(), "northshire").body("items", empty());
    }

    @Test
    void whoever_only_assigns_in_their_agency_finds_the_people_of_their_agency() {
        find(manager(), "kitty").body("items.name", contains("Kitty Kindasortof"));
        find(manager(), "polly").body("items", empty());
    }

    @Test
    void somebody_whose_staff_id_is_known_is_found_by_exactly_that() {
        String id = find(senior(), "polly").extract().path("items[0].id");
        find(senior(), id).body("items.name", contains("Polly Placeholder"));
        find(senior(), id.substring(0, 20)).body("items", empty());
    }

    @Test
    void fewer_than_three_letters_find_nobody_and_ten_at_most_are_shown() {
        for (String words : List.of("", "  ", "po", "p 1 2 3 o")) {
            senior().queryParam("q", words).get("/colleagues").then().statusCode(400);
        }
        IntStream.range(0, 12).forEach(i -> added("Twelvefold", "northshire-housing"));
        find(senior(), "twelvefold").body("items", hasSize(10)).body("more", equalTo(true));
    }

    @Test
    void whose_account_is_ended_is_found_no_more_but_keeps_their_name_in_what_they_did() {
        String id = added("Endgame", "northshire-housing");
        find(senior(), "endgame").body("items.id", contains(id));

        coordinator()
                .contentType("application/json")
                .body(Map.of("reason", "Has left"))
                .post("/people/" + id + "/end")
                .then()
                .statusCode(200);

        find(senior(), "endgame").body("items", empty());
        named(officer(), id, "nobody-known").statusCode(200).body("name", contains("Some Endgame"));
    }

    @Test
    void names_are_told_within_the_area_and_without_roles() {
        String id = added("Inarea", "northshire-police");
        named(officer(), id).body("[0].agency", equalTo("northshire-police")).body("[0].roles", empty());
        named(as("an-officer", "southmoor-police", "southmoor", "IG_OFFICER"), id)
                .statusCode(200)
                .body("", empty());
        officer().get("/colleagues/named").then().statusCode(400);
        named(officer(), "no staff id").statusCode(400);
    }

    @Test
    void a_system_and_who_governs_information_search_for_nobody() {
        senior().get("/colleagues?q=polly").then().body("items.agency", not(hasItem("southmoor-police")));
        officer().get("/colleagues?q=polly").then().statusCode(403);
        as("a-system", "northshire-police", "northshire", "MACHINE", "SENIOR")
                .get("/colleagues?q=polly")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse find(RequestSpecification as, String words) {
        return as.queryParam("q", words).get("/colleagues").then().statusCode(200);
    }

    private static ValidatableResponse named(RequestSpecification as, String... ids) {
        return as.queryParam("id", List.of(ids)).get("/colleagues/named").then();
    }

    private String added(String lastName, String agency) {
        String login = "found." + UUID.randomUUID();
        String location = coordinator()
                .contentType("application/json")
                .body(Map.of(
                        "login",
                        login,
                        "firstName",
                        "Some",
                        "lastName",
                        lastName,
                        "email",
                        login + "@example.org",
                        "agency",
                        agency,
                        "reason",
                        "Joins the team"))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private RequestSpecification senior() {
        return as("a-senior", "northshire-probation", "northshire", "SENIOR");
    }

    private RequestSpecification manager() {
        return as("a-manager", "northshire-elm-house", "northshire", "AP_MANAGER");
    }

    private RequestSpecification officer() {
        return as("an-officer", "northshire-probation", "northshire", "IG_OFFICER");
    }

    private RequestSpecification coordinator() {
        return as("a-coordinator", "northshire-coordination", "northshire", "MAPPA_COORDINATOR");
    }

    private RequestSpecification as(String who, String agency, String area, String... roles) {
        return given().auth().oauth2(tokens.ofPerson(who, agency, area, Map.of(), roles));
    }
}
