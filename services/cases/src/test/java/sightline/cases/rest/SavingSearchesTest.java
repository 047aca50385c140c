package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SavingSearchesTest {
    private static final Map<String, Object> LATE = Map.of(
            "name",
            "Late reviews",
            "level",
            2,
            "area",
            "northshire",
            "only",
            List.of("overdue-review", "mine"),
            "sort",
            "review");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String sam;

    @BeforeEach
    void somebody_without_searches() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        sam = "officer-" + UUID.randomUUID();
    }

    @Test
    void a_search_is_kept_for_who_saves_it_and_for_nobody_else() {
        String id = save(LATE).statusCode(201).extract().path("id");

        own(sam).body("items.name", contains("Late reviews"))
                .body("items[0].level", equalTo(2))
                .body("items[0].area", equalTo("northshire"))
                .body("items[0].only", contains("mine", "overdue-review"))
                .body("items[0].sort", equalTo("review"));
        String another = "officer-" + UUID.randomUUID();
        own(another).body("items", empty());
        delete(another, id).statusCode(404);
        own(sam).body("items", hasSize(1));
    }

    @Test
    void the_same_search_is_saved_once_and_another_needs_another_name() {
        save(LATE).statusCode(201);
        save(LATE).statusCode(201);
        save(Map.of("name", "late reviews", "level", 3))
                .statusCode(409)
                .body("detail", equalTo("You have saved another search as “Late reviews”"))
                .body("answeredBy", containsString("another name"));

        own(sam).body("items", hasSize(1)).body("items[0].level", equalTo(2));
    }

    @Test
    void a_search_that_is_no_longer_needed_is_deleted_and_its_name_is_free() {
        String id = save(LATE).extract().path("id");

        delete(sam, id).statusCode(204);
        delete(sam, id).statusCode(404);
        own(sam).body("items", empty());
        save(Map.of("name", "Late reviews", "q", "smith 84")).statusCode(201).body("q", equalTo("smith 84"));
    }

    @Test
    void there_are_at_most_twenty() {
        for (int i = 1; i <= 20; i++) {
            save(Map.of("name", "Search " + i)).statusCode(201);
        }
        save(Map.of("name", "One more"))
                .statusCode(409)
                .body("detail", containsString("20 searches"))
                .body("answeredBy", containsString("Delete one"));
        save(Map.of("name", "Search 7")).statusCode(201);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        refused(Map.of("name", " "), "is what you call this search");
        refused(Map.of("name", "a".repeat(61)), "has at most 60 characters");
        refused(Map.of("name", "Fictional", "level", 4), "is 1, 2 or 3");
        refused(Map.of("name", "Fictional", "lead", "Not an agency"), "like northshire-police");
        refused(Map.of("name", "Fictional", "rosh", "severe"), "very-high");
        refused(Map.of("name", "Fictional", "only", List.of("yours")), "overdue-review");
        refused(Map.of("name", "Fictional", "sort", "age"), "review");
    }

    private void refused(Map<String, ?> search, String right) {
        save(search).statusCode(400).body("violations.message", hasItem(containsString(right)));
    }

    private ValidatableResponse save(Map<String, ?> search) {
        return northshire
                .person(sam, "northshire-probation", "CASE_MANAGER")
                .body(search)
                .post("/saved-searches")
                .then();
    }

    private ValidatableResponse own(String person) {
        return northshire
                .person(person, "northshire-probation", "CASE_MANAGER")
                .get("/saved-searches")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse delete(String person, String id) {
        return northshire
                .person(person, "northshire-probation", "CASE_MANAGER")
                .post("/saved-searches/" + id + "/delete")
                .then();
    }
}
