package sightline.cases.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SettingLevelsTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void co_ordination_sets_category_and_level() {
        String location = northshire.open(notYetSet());

        northshire
                .coordination(location + "/set-level", Map.of("category", 2, "level", 3, "rationale", "Fictional"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("level", equalTo(3))
                .body("category", equalTo(2))
                .body("status", equalTo("managed"));
    }

    @Test
    void category_3_at_level_1_is_refused_and_changes_nothing() {
        String location = northshire.open(notYetSet());

        northshire
                .coordination(location + "/set-level", Map.of("category", 3, "level", 1, "rationale", "Fictional"))
                .statusCode(409)
                .body("obstacle", equalTo("CategoryThreeAtLevelOne"));

        northshire
                .as("northshire-probation")
                .get(location)
                .then()
                .header("ETag", "\"1\"")
                .body("level", nullValue());
    }

    @Test
    void a_lower_level_without_a_plan_is_refused_by_name_and_stays_in_the_history() {
        String location = northshire.open(Northshire.person());

        northshire
                .coordination(location + "/set-level", Map.of("category", 2, "level", 1, "rationale", "Fictional"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("obstacle", equalTo("NotSafeYet"))
                .body("obstacles.kind", hasItem("no-plan"))
                .body("obstacles[0].answeredBy", containsString("assessment"));

        northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", hasItem("sightline.case.exit-refused.v1"));
    }

    @Test
    void the_lead_agency_refers_and_does_not_set_the_level() {
        String location = northshire.open(notYetSet());

        northshire
                .lead(location + "/refer", Map.of("levelSought", 2, "reason", "A fictional reason"))
                .statusCode(200);
        northshire
                .lead(location + "/consider-referral", Map.of("reason", "A fictional reason"))
                .statusCode(200);
        northshire
                .lead(location + "/set-level", Map.of("category", 2, "level", 2))
                .statusCode(403)
                .body("detail", containsString("co-ordination or a chair"));
    }

    @Test
    void a_referral_is_to_level_2_or_3() {
        String location = northshire.open(notYetSet());

        northshire
                .lead(location + "/refer", Map.of("levelSought", 1, "reason", "A fictional reason"))
                .statusCode(400)
                .body("violations.message", hasItem(containsString("2 or 3")));
    }

    @Test
    void a_case_says_to_each_reader_which_verbs_they_may_ask_for() {
        String location = northshire.open(Northshire.person());

        northshire
                .as("northshire-probation", "CASE_MANAGER")
                .get(location)
                .then()
                .body("may.verb", hasItems("refer", "release", "assess"))
                .body("may.verb", not(hasItem("set-level")))
                .body("may.verb", not(hasItem("acknowledge-concern")))
                .body("may.find { it.verb == 'withdraw-release-plan' }.allowed", equalTo(false))
                .body("may.find { it.verb == 'withdraw-release-plan' }.because[0].because", containsString("planned"));
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get(location)
                .then()
                .body("may.find { it.verb == 'set-level' }.allowed", equalTo(true))
                .body("may.find { it.verb == 'deregister' }.allowed", equalTo(false));
    }

    @Test
    void a_case_does_not_exist_for_who_is_not_on_it_whatever_they_ask() {
        String location = northshire.open(Northshire.person());

        northshire
                .as("northshire-health", "PRACTITIONER")
                .body(Map.of("levelSought", 2, "reason", "Fictional"))
                .post(location + "/refer")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> notYetSet() {
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.remove("category");
        person.remove("level");
        return person;
    }
}
