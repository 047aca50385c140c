package sightline.people.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** Administrators over HTTP, and what becomes of it in a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "people"))
@QuarkusTestResource(RealKeycloak.class)
class AdministeringPeopleTest {
    private static final String CATEGORY_4 = "category-4";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    SigningIn signingIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void a_contact_sees_their_agency_co_ordination_its_area_and_an_operator_everybody() {
        contact()
                .get("/people?limit=200")
                .then()
                .statusCode(200)
                .body("items.agency", everyItem(equalTo("northshire-police")))
                .body("items.login", hasItem("northshire.chair"));
        coordinator()
                .get("/people?limit=200")
                .then()
                .body("items.area", everyItem(equalTo("northshire")))
                .body("items.login", hasItems("northshire.chair", "northshire.key-worker"))
                .body("items.login", not(hasItem("service-account-northshire-police")));
        operator()
                .get("/people?limit=200")
                .then()
                .body("items.login", hasItems("northshire.chair", "southmoor.coordinator", "sightline.auditor"));
        String elsewhere = id("southmoor.coordinator");
        coordinator().get("/people/" + elsewhere).then().statusCode(404);
        post(coordinator(), "/people/" + elsewhere + "/end", Map.of("reason", "Not mine"))
                .statusCode(404);
    }

    @Test
    void a_list_is_searched_and_filtered_and_comes_in_pages() {
        coordinator()
                .get("/people?words=paula")
                .then()
                .body("items.login", contains("northshire.case-manager"))
                .body("items[0].roles", contains("case-manager"));
        coordinator().get("/people?role=chair").then().body("items.login", hasItem("northshire.chair"));
        coordinator().get("/people?role=emperor").then().statusCode(400);
        String next = coordinator().get("/people?limit=2").then().extract().path("next");
        assertThat(next).isEqualTo("2");
        String added = added();
        coordinator().get("/people?limit=1").then().body("items.vettedUntil", contains((Object) null));
        coordinator().get("/people?show=vetting").then().body("items.id", hasItem(added));
        coordinator().get("/people?show=vetting").then().body("items.login", not(hasItem("northshire.case-manager")));
    }

    @Test
    void systems_and_people_whose_vetting_has_ended_administer_nobody() {
        given().auth()
                .oauth2(tokens.of("northshire-coordination", "northshire", "MACHINE", "MAPPA_COORDINATOR"))
                .get("/people")
                .then()
                .statusCode(403)
                .body("detail", containsString("people"));
        as("unvetted", "northshire-police", Map.of("vetted_until", "2020-01-01T00:00:00Z"), "AGENCY_SPOC")
                .get("/people")
                .then()
                .statusCode(403)
                .body("detail", containsString("vetting"));
    }

    @Test
    void a_role_that_is_given_is_in_the_next_token_and_who_gave_it_and_why_is_recorded() {
        String about = id("northshire.practitioner");
        post(
                        coordinator(),
                        "/people/" + about + "/give-role",
                        Map.of("role", "agency-spoc", "reason", "Stands in for the contact"))
                .statusCode(200)
                .body("person.roles", contains("practitioner", "agency-spoc"));

        assertThat(signingIn.claims("northshire.practitioner").path("roles").toString())
                .contains("AGENCY_SPOC");
        coordinator()
                .get("/people/" + about + "/changes")
                .then()
                .body("items[0].verb", equalTo("give-role"))
                .body("items[0].detail", equalTo("agency-spoc"))
                .body("items[0].reason", equalTo("Stands in for the contact"))
                .body("items[0].by", equalTo("a-coordinator"))
                .body("items[0].done", equalTo(true));
        post(coordinator(), "/people/" + about + "/give-role", Map.of("role", "ap-manager", "reason", "No premises"))
                .statusCode(409)
                .body("obstacle", equalTo("DoesNotSuit"));
    }

    @Test
    void who_loses_a_role_is_signed_out_at_once() {
        String about = id("northshire.senior");
        Response session = signingIn.ask("northshire.senior");
        signingIn.goOn(session).then().statusCode(200);

        post(coordinator(), "/people/" + about + "/take-role", Map.of("role", "senior", "reason", "Has changed post"))
                .statusCode(200);

        signingIn.goOn(session).then().statusCode(400);
        assertThat(signingIn.claims("northshire.senior").path("roles").toString())
                .doesNotContain("SENIOR");
        assertThat(signingIn.claims("northshire.senior").path("vetted_until").asText())
                .isEqualTo("2028-12-31T00:00:00Z");
    }

    @Test
    void an_account_that_is_ended_signs_in_no_more_and_goes_on_with_no_session() {
        String about = id("northshire.lay-adviser");
        Response session = signingIn.ask("northshire.lay-adviser");

        post(coordinator(), "/people/" + about + "/end", Map.of("reason", "Has left"))
                .statusCode(200);

        signingIn.goOn(session).then().statusCode(400);
        signingIn.ask("northshire.lay-adviser").then().statusCode(400);
        coordinator().get("/people?show=ended").then().body("items.id", hasItem(about));
        coordinator().get("/people?limit=200").then().body("items.id", not(hasItem(about)));
        post(coordinator(), "/people/" + about + "/end", Map.of("reason", "Again"))
                .statusCode(409)
                .body("obstacle", equalTo("Ended"));
    }

    @Test
    void who_is_added_must_choose_a_password_and_a_second_factor_before_anything_else() {
        String about = added();
        String login = coordinator().get("/people/" + about).then().extract().path("person.login");
        String password = post(
                        coordinator(),
                        "/people/" + about + "/first-password",
                        Map.of("reason", "Handed over in person"))
                .statusCode(200)
                .extract()
                .path("password");

        signingIn
                .ask(login, password)
                .then()
                .statusCode(400)
                .body("error_description", containsString("not fully set up"));
        assertThat(coordinator().get("/people/" + about + "/changes").asString())
                .doesNotContain(password);
        post(coordinator(), "/people", Map.copyOf(somebody(login)))
                .statusCode(409)
                .body("obstacle", equalTo("NameTaken"));
        Map<String, Object> elsewhere = somebody("made.up." + UUID.randomUUID());
        elsewhere.put("agency", "southmoor-police");
        post(coordinator(), "/people", elsewhere).statusCode(409).body("obstacle", equalTo("NoSuchAgency"));
    }

    @Test
    void vetting_and_agency_are_in_the_next_token() {
        String about = id("northshire.victim-liaison");
        post(
                        coordinator(),
                        "/people/" + about + "/extend-vetting",
                        Map.of("until", "2030-06-30T12:00:00Z", "reason", "Vetted anew"))
                .statusCode(200);
        post(
                        coordinator(),
                        "/people/" + about + "/move",
                        Map.of("agency", "northshire-police", "reason", "Changes post"))
                .statusCode(200);

        var claims = signingIn.claims("northshire.victim-liaison");
        assertThat(claims.path("vetted_until").asText()).isEqualTo("2030-06-30T12:00:00Z");
        assertThat(claims.path("agency").asText()).isEqualTo("northshire-police");
    }

    @Test
    void where_somebody_lives_is_in_the_next_token_and_shown_to_nobody() {
        String login = "northshire.key-worker";
        String about = "/people/" + id(login);
        assertThat(signingIn
                        .claims("northshire.practitioner")
                        .path("home_postcode")
                        .asText())
                .isEqualTo("ZZ1 1AA");
        post(coordinator(), about + "/set-home", Map.of("postcode", "zz98xy", "reason", "Has moved"))
                .statusCode(200)
                .body("person.homeKnown", equalTo(true))
                .body("may.verb", hasItem("set-home"));
        assertThat(signingIn.claims(login).path("home_postcode").asText()).isEqualTo("ZZ9 8XY");
        coordinator().get(about + "/changes").then().body("items[0].detail", equalTo("set"));
        for (String shown : new String[] {about, about + "/changes", "/people?words=" + login}) {
            assertThat(coordinator().get(shown).asString()).doesNotContainIgnoringCase("ZZ9");
        }

        post(coordinator(), about + "/set-home", Map.of("postcode", " ", "reason", "Asked for it"))
                .statusCode(200)
                .body("person.homeKnown", equalTo(false));
        assertThat(signingIn.claims(login).has("home_postcode")).isFalse();
        coordinator().get(about + "/changes").then().body("items[0].detail", equalTo("taken away"));
    }

    @Test
    void who_moves_to_another_agency_or_changes_roles_lives_where_they_did() {
        String login = "northshire.hostel-worker";
        String about = "/people/" + id(login);
        post(coordinator(), about + "/set-home", Map.of("postcode", "ZZ9 8XY", "reason", "Has moved"))
                .statusCode(200);
        post(coordinator(), about + "/take-role", Map.of("role", "ap-worker", "reason", "Changes post"))
                .statusCode(200);
        post(coordinator(), about + "/move", Map.of("agency", "northshire-police", "reason", "Changes post"))
                .statusCode(200)
                .body("person.homeKnown", equalTo(true));
        assertThat(signingIn.claims(login).path("home_postcode").asText()).isEqualTo("ZZ9 8XY");
    }

    @Test
    void category_4_is_given_by_two_people_and_taken_by_one() {
        String about = id("northshire.case-manager");
        String proposal = proposed(about);
        assertThat(signingIn.claims("northshire.case-manager").has("category4")).isFalse();
        post(coordinator(), "/people/" + about + "/propose", right()).statusCode(409);
        post(coordinator(), proposal + "/approve", Map.of("reason", "Myself"))
                .statusCode(409)
                .body("obstacle", equalTo("SamePerson"));
        post(as(about, "northshire-probation", Map.of(), "AGENCY_SPOC"), proposal + "/approve", Map.of("reason", "Me"))
                .statusCode(409)
                .body("obstacle", equalTo("Concerned"));
        post(contact(), proposal + "/approve", Map.of("reason", "Not my agency"))
                .statusCode(404);

        post(deputy(), proposal + "/approve", Map.of("reason", "Seen the vetting file"))
                .statusCode(200)
                .body("status", equalTo("approved"));

        assertThat(signingIn.claims("northshire.case-manager").path("category4").asText())
                .isEqualTo("true");
        post(operator(), proposal + "/decline", Map.of("reason", "Too late"))
                .statusCode(409)
                .body("obstacle", equalTo("NotWaiting"));
        post(coordinator(), "/people/" + about + "/take-clearance", Map.of("reason", "Case has closed"))
                .statusCode(200)
                .body("person.category4", equalTo(false));
        assertThat(signingIn.claims("northshire.case-manager").has("category4")).isFalse();
    }

    @Test
    void what_is_declined_is_not_given() {
        String about = id("northshire.chair");
        String proposal = proposed(about);
        post(deputy(), proposal + "/decline", Map.of("reason", "Not needed"))
                .statusCode(200)
                .body("status", equalTo("declined"));
        assertThat(signingIn.claims("northshire.chair").has("category4")).isFalse();
        deputy().get("/proposals").then().body("items.id", hasItem(proposal.substring("/proposals/".length())));
        contact().get("/proposals?limit=200").then().body("items.agency", everyItem(equalTo("northshire-police")));
    }

    @Test
    void nobody_changes_themself() {
        String about = id("northshire.coordinator");
        post(
                        as(about, "northshire-coordination", Map.of(), "MAPPA_COORDINATOR"),
                        "/people/" + about + "/end",
                        Map.of("reason", "Myself"))
                .statusCode(409)
                .body("obstacle", equalTo("OwnAccount"));
    }

    @Test
    void who_decides_on_what_has_changed_since_is_shown_how_it_is_now() {
        String about = id("northshire.minute-taker");
        String tag = coordinator().get("/people/" + about).header("ETag");
        var vetting = Map.<String, Object>of("until", "2030-01-01T00:00:00Z", "reason", "Vetted anew");
        RequestSpecification first =
                coordinator().header("If-Match", tag).header("Idempotency-Key", "vetting-of-the-minute-taker");
        post(first, "/people/" + about + "/extend-vetting", vetting).statusCode(200);
        RequestSpecification again =
                coordinator().header("If-Match", tag).header("Idempotency-Key", "vetting-of-the-minute-taker");
        post(again, "/people/" + about + "/extend-vetting", vetting)
                .statusCode(200)
                .header("Idempotency-Replayed", "true");
        post(coordinator().header("If-Match", tag), "/people/" + about + "/end", Map.of("reason", "Overtaken"))
                .statusCode(412)
                .body("current.person.vettedUntil", equalTo("2030-01-01T00:00:00Z"));
    }

    @Test
    void what_was_changed_is_altered_by_nobody_not_even_by_the_service() throws SQLException {
        String about = id("northshire.head");
        post(
                        coordinator(),
                        "/people/" + about + "/extend-vetting",
                        Map.of("until", "2031-01-01T00:00:00Z", "reason", "x"))
                .statusCode(200);
        try (Connection own = database.getConnection();
                Statement sql = own.createStatement()) {
            for (String attempt : new String[] {
                "update change set reason = 'y'",
                "delete from change",
                "delete from outcome",
                "delete from proposal",
                "update proposal set proposed_by = 'somebody'"
            }) {
                assertThatThrownBy(() -> sql.execute(attempt)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void what_is_malformed_is_answered_with_what_would_be_right() {
        String about = id("northshire.head");
        post(coordinator(), "/people", Map.of())
                .statusCode(400)
                .body("violations.field", hasItems("login", "firstName", "lastName", "email", "agency", "reason"));
        post(coordinator(), "/people/" + about + "/give-role", Map.of("role", "emperor", "reason", " "))
                .statusCode(400);
        post(coordinator(), "/people/" + about + "/end", Map.of()).statusCode(400);
        post(coordinator(), "/people/" + about + "/set-home", Map.of("postcode", "ZZ1", "reason", "x"))
                .statusCode(400)
                .body("violations.field", contains("postcode"))
                .body("violations.message", contains("is a postcode like AB1 2CD"));
        coordinator().get("/people/no%20such%20id").then().statusCode(400);
    }

    private static Map<String, Object> right() {
        return Map.of("right", CATEGORY_4, "reason", "Holds such a case from Monday");
    }

    private String proposed(String about) {
        String location = post(coordinator(), "/people/" + about + "/propose", right())
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/proposals/"));
    }

    private String added() {
        return post(coordinator(), "/people", somebody("made.up." + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("person.id");
    }

    private static Map<String, Object> somebody(String login) {
        return new HashMap<>(Map.of(
                "login", login,
                "firstName", "Made",
                "lastName", "Up",
                "email", login + "@example.org",
                "agency", "northshire-housing",
                "reason", "Joins the team"));
    }

    private String id(String login) {
        return operator()
                .get("/people?limit=1&words=" + login)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private RequestSpecification contact() {
        return as("a-contact", "northshire-police", Map.of(), "AGENCY_SPOC");
    }

    private RequestSpecification coordinator() {
        return as("a-coordinator", "northshire-coordination", Map.of(), "MAPPA_COORDINATOR");
    }

    private RequestSpecification deputy() {
        return as("a-deputy", "northshire-coordination", Map.of(), "MAPPA_COORDINATOR");
    }

    private RequestSpecification operator() {
        return given().auth()
                .oauth2(tokens.ofPerson("an-operator", "sightline-operations", "national", Map.of(), "SYSADMIN"))
                .contentType("application/json");
    }

    private RequestSpecification as(String who, String agency, Map<String, Object> besides, String role) {
        return given().auth()
                .oauth2(tokens.ofPerson(who, agency, "northshire", besides, role))
                .contentType("application/json");
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, Object> body) {
        return who.body(body).post(path).then();
    }
}
