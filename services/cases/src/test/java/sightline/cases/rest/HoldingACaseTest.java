package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class HoldingACaseTest {
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
    void who_is_away_is_shown_with_their_cover_until_they_return() {
        held("experienced", 95);

        tell("mark-holder-absent", Map.of("holder", "officer-7", "expectedUntil", "2027-01-31"), 200)
                .body("holder.expectedUntil", equalTo("2027-01-31"));
        tell("name-cover", Map.of("holder", "officer-8", "grade", "qualified"), 200)
                .body("holder.cover", equalTo("officer-8"));
        tell("name-cover", Map.of("holder", "officer-8", "grade", "qualified"), 200);
        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/holding")
                .then()
                .statusCode(200)
                .body("items[0].cover.holder", equalTo("officer-8"))
                .body(
                        "items[0].may",
                        contains(
                                "record-holder-return",
                                "mark-holder-absent",
                                "name-cover",
                                "change-workload",
                                "end-allocation"));
        tell("record-holder-return", Map.of("holder", "officer-7"), 200)
                .body("holder.awaySince", nullValue())
                .body("holder.cover", nullValue());
        tell("name-cover", Map.of("holder", "officer-8", "grade", "qualified"), 409);
    }

    @Test
    void a_holder_who_does_not_fit_a_case_at_level_2_is_flagged_and_not_refused() {
        held("newly-qualified", 90);

        tell("change-workload", Map.of("holder", "officer-7", "workloadPercent", 120), 200)
                .body("holder.workloadPercent", equalTo(120));
        northshire
                .as("northshire-probation")
                .get(location + "/holding")
                .then()
                .body("items[0].mismatch", contains("grade", "workload"))
                .body("items[0].acceptedMismatch", nullValue());
    }

    @Test
    void an_allocation_that_ended_leaves_nobody_and_stays_in_the_list() {
        held("experienced", 90);

        tell("end-allocation", Map.of("holder", "officer-7", "handedTo", "officer-9"), 200)
                .body("holder", nullValue());
        tell("end-allocation", Map.of("holder", "officer-7", "handedTo", "officer-9"), 200);
        tell("end-allocation", Map.of("holder", "officer-7"), 409);
        northshire
                .as("northshire-probation")
                .get(location + "/holding")
                .then()
                .body("items[0].handedTo", equalTo("officer-9"))
                .body("items[0].may", empty());
    }

    @Test
    void whoever_does_not_supervise_the_person_is_told_of_no_holder_and_learns_of_none_by_asking() {
        held("experienced", 90);

        northshire
                .as("northshire-health", "SENIOR")
                .get(location + "/holding")
                .then()
                .statusCode(200)
                .body("items", empty());
        northshire
                .as("northshire-health", "SENIOR")
                .body(Map.of("holder", "officer-7"))
                .post(location + "/mark-holder-absent")
                .then()
                .statusCode(403);
    }

    @Test
    void malformed_requests_say_what_would_be_right() {
        tell("mark-holder-absent", Map.of(), 400).body("violations.field", hasItem("holder"));
        tell("name-cover", Map.of("holder", "officer-8"), 400).body("violations.field", hasItem("grade"));
        tell("change-workload", Map.of("holder", "officer-7", "workloadPercent", -1), 400)
                .body("violations.field", hasItem("workloadPercent"));
    }

    private void held(String grade, int workload) {
        tell("allocate", Map.of("holder", "officer-7", "grade", grade, "workloadPercent", workload), 200);
    }

    private ValidatableResponse tell(String verb, Map<String, ?> body, int status) {
        return northshire.lead(location + "/" + verb, body).statusCode(status);
    }
}
