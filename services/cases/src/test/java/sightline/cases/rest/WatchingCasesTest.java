package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class WatchingCasesTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String sam;
    private String watched;

    @BeforeEach
    void two_cases_that_somebody_may_see() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        sam = "officer-" + UUID.randomUUID();
        watched = northshire.openWithPoliceAndHealth(Northshire.person());
        northshire.openWithPoliceAndHealth(Northshire.person());
    }

    @Test
    void a_case_that_somebody_watches_is_marked_in_their_lists_and_found_by_it() {
        of(sam).post(watched + "/watch").then().statusCode(200);

        listed(sam, "only=watched").body("items.id", contains(id())).body("watched", contains(id()));
        found(sam).body("watched", contains(id()));
        visits(sam, equalTo(true));
    }

    @Test
    void nobody_else_sees_that_it_is_watched() {
        of(sam).post(watched + "/watch").then().statusCode(200);
        String another = "officer-" + UUID.randomUUID();

        listed(another, "only=watched").body("items.id", empty());
        found(another).body("watched", nullValue());
        visits(another, equalTo(false));
    }

    @Test
    void watching_again_and_stopping_again_change_nothing() {
        of(sam).post(watched + "/watch").then().statusCode(200);
        of(sam).post(watched + "/watch").then().statusCode(200);
        listed(sam, "only=watched").body("items.id", contains(id()));

        of(sam).post(watched + "/stop-watching").then().statusCode(200);
        of(sam).post(watched + "/stop-watching").then().statusCode(200);
        listed(sam, "only=watched").body("items.id", empty());
        visits(sam, equalTo(false));
    }

    @Test
    void a_case_that_somebody_may_see_no_longer_is_gone_from_those_they_watch() {
        health(sam).post(watched + "/watch").then().statusCode(200);
        northshire
                .coordination(watched + "/leave", Map.of("agency", "northshire-health", "basis", "Fictional"))
                .statusCode(200);

        health(sam)
                .get("/cases?only=watched")
                .then()
                .statusCode(200)
                .body("items.id", empty())
                .body("watched", nullValue());
        health(sam).post(watched + "/stop-watching").then().statusCode(404);
    }

    @Test
    void a_case_that_is_not_theirs_to_see_is_not_watched() {
        of(sam).post("/cases/" + UUID.randomUUID() + "/watch").then().statusCode(404);
        northshire
                .person(sam, "northshire-housing", "CASE_MANAGER")
                .post(watched + "/watch")
                .then()
                .statusCode(404);
    }

    private void visits(String person, Matcher<Boolean> watching) {
        of(person).get(watched + "/visit").then().statusCode(200).body("watching", watching);
    }

    private ValidatableResponse found(String person) {
        String crn = of(person).get(watched).then().extract().path("identifiers.crn");
        return listed(person, "q=" + crn);
    }

    private ValidatableResponse listed(String person, String query) {
        return of(person).get("/cases?" + query).then().statusCode(200);
    }

    private RequestSpecification of(String person) {
        return northshire.person(person, "northshire-probation", "CASE_MANAGER");
    }

    private RequestSpecification health(String person) {
        return northshire.person(person, "northshire-health", "CASE_MANAGER");
    }

    private String id() {
        return watched.substring("/cases/".length());
    }
}
