package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SeeingWhatChangedTest {
    private static final Map<String, Object> LEVEL_3 =
            Map.of("category", 2, "level", 3, "rationale", "A fictional rationale");
    private static final Map<String, Object> CONCERN =
            Map.of("sign", "weapon", "summary", "Fictional", "severity", "routine");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String crn;
    private String location;
    private String id;
    private String sam;

    @BeforeEach
    void a_case_that_somebody_has_opened() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = Northshire.person();
        crn = Northshire.crnOf(person);
        location = northshire.openWithPoliceAndHealth(person);
        id = location.substring("/cases/".length());
        sam = "officer-" + UUID.randomUUID();
        visit("northshire-probation");
    }

    @Test
    void a_case_is_marked_from_when_something_is_written_down_until_it_is_opened() {
        found("northshire-probation").body("changed", nullValue());

        northshire.coordination(location + "/set-level", LEVEL_3).statusCode(200);
        found("northshire-probation").body("changed", contains(id));
        narrowed().body("items.id", contains(id)).body("changed", contains(id));

        visit("northshire-probation");
        found("northshire-probation").body("changed", nullValue());
        narrowed().body("items", empty());
    }

    @Test
    void whoever_never_opened_it_and_whoever_told_it_themself_has_nothing_new_there() {
        northshire
                .person(sam, "northshire-probation", "CASE_MANAGER")
                .body(CONCERN)
                .post(location + "/raise-concern")
                .then()
                .statusCode(201);

        found("northshire-probation").body("changed", nullValue());
        narrowed().body("items", empty());
        northshire
                .person("officer-" + UUID.randomUUID(), "northshire-probation", "CASE_MANAGER")
                .get("/cases?q=" + crn)
                .then()
                .body("items.id", contains(id))
                .body("changed", nullValue());
    }

    @Test
    void what_somebody_is_not_told_of_marks_no_case_for_them() {
        visit("northshire-health");
        northshire.lead(location + "/raise-concern", CONCERN).statusCode(201);

        northshire
                .person(sam, "northshire-health", "PRACTITIONER")
                .get("/cases?only=changed&q=" + crn)
                .then()
                .statusCode(200)
                .body("items", empty());
        found("northshire-health").body("changed", nullValue());
        found("northshire-probation").body("changed", contains(id));
    }

    private void visit(String agency) {
        northshire
                .person(sam, agency, "CASE_MANAGER")
                .get(location + "/visit")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse found(String agency) {
        return northshire
                .person(sam, agency, "CASE_MANAGER")
                .get("/cases?q=" + crn)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    private ValidatableResponse narrowed() {
        return northshire
                .person(sam, "northshire-probation", "CASE_MANAGER")
                .get("/cases?only=changed")
                .then()
                .statusCode(200);
    }
}
