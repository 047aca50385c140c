package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class PlanningForRiskTest {
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
    void a_plan_keeps_its_words_by_pillar_and_every_version_of_them() {
        northshire
                .lead(
                        location + "/change-plan",
                        Map.of(
                                "pillars",
                                List.of("control"),
                                "contingency",
                                true,
                                "sentencePlan",
                                false,
                                "text",
                                "Old"))
                .statusCode(200);
        northshire
                .lead(
                        location + "/change-plan",
                        Map.of(
                                "sentencePlan",
                                true,
                                "words",
                                Map.of("supervision", "Weekly", "victimSafety", "No contact", "contingency", "Recall")))
                .statusCode(200)
                .body("plan.version", equalTo(2))
                .body("plan.pillars", contains("supervision", "victim-safety"))
                .body("plan.contingency", equalTo(true));

        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get(location + "/plans")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items[0].words.supervision", equalTo("Weekly"))
                .body("items[0].words.contingency", equalTo("Recall"))
                .body("items[0].words.control", nullValue())
                .body("items[1].words.text", equalTo("Old"))
                .body("items[1].pillars", contains("control"));
        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(location + "/plans")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_plan_without_words_and_without_pillars_is_told_what_would_be_right() {
        northshire
                .lead(location + "/change-plan", Map.of("sentencePlan", true))
                .statusCode(400)
                .body("violations.field", hasItem("plan"));
    }

    @Test
    void an_assessment_that_was_started_is_completed_by_its_id_and_once() {
        String started = northshire
                .lead(location + "/start-assessment", Map.of("tool", "oasys"))
                .statusCode(201)
                .extract()
                .header("Location");
        String id = started.substring(started.lastIndexOf('/') + 1);
        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/risk")
                .then()
                .statusCode(200)
                .body("assessments.assessmentId", contains(id));

        northshire.lead(location + "/assess", completing(id, true)).statusCode(200);
        northshire.lead(location + "/assess", completing(id, true)).statusCode(200);
        northshire
                .lead(location + "/assess", completing(id, false))
                .statusCode(409)
                .body("answeredBy", equalTo("Record another assessment"));
        northshire
                .lead(location + "/assess", completing(UUID.randomUUID().toString(), true))
                .statusCode(404);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);

        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/risk")
                .then()
                .body("assessments", empty());
        northshire
                .as("northshire-probation", "SENIOR")
                .get(location + "/standing-history")
                .then()
                .statusCode(200)
                .body("risk", hasSize(2));
    }

    @Test
    void tier_and_protective_factors_are_shown_as_they_were_told_last() {
        northshire.lead(location + "/change-tier", Map.of("tier", "b")).statusCode(200);
        northshire.lead(location + "/change-tier", Map.of("tier", "a")).statusCode(200);
        northshire
                .lead(location + "/gain-protective-factor", Map.of("kind", "employment", "detail", "A bakery"))
                .statusCode(200);
        northshire
                .lead(location + "/gain-protective-factor", Map.of("kind", "mentor"))
                .statusCode(200);
        northshire
                .lead(location + "/lose-protective-factor", Map.of("kind", "employment", "detail", "It closed"))
                .statusCode(200);

        northshire
                .as("northshire-probation", "CASE_MANAGER")
                .get(location + "/risk")
                .then()
                .body("tier.tier", equalTo("a"))
                .body("factors.kind", contains("mentor", "employment"))
                .body("factors.present", contains(true, false))
                .body("factors[1].detail", equalTo("It closed"))
                .body("factors[1].planned", equalTo(false));
        northshire
                .as("northshire-health", "HEALTH_LEAD")
                .get(location + "/risk")
                .then()
                .statusCode(200)
                .body("tier", nullValue())
                .body("factors", empty());
    }

    @Test
    void category_level_and_risk_each_have_a_history_with_its_rationale_for_who_may_read_it() {
        northshire
                .coordination(
                        location + "/set-level", Map.of("category", 2, "level", 3, "rationale", "Fictional rationale"))
                .statusCode(200);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);

        northshire
                .as("northshire-police", "CASE_MANAGER")
                .get(location + "/standing-history")
                .then()
                .statusCode(200)
                .body("category.number", contains(2, 2))
                .body("level.number", contains(3, 2))
                .body("level[0].because.rationale", equalTo("Fictional rationale"))
                .body("level[0].because.type", equalTo("case.level-set"))
                .body("level[0].because.agency", equalTo("northshire-coordination"))
                .body("risk[0].overall", equalTo("high"));
        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(location + "/standing-history")
                .then()
                .statusCode(200)
                .body("level.number", contains(3, 2))
                .body("level[0].because.rationale", nullValue())
                .body("risk", empty());
    }

    private static Map<String, Object> completing(String assessment, boolean planned) {
        Map<String, Object> completing = new HashMap<>(Northshire.assessment());
        completing.put("assessmentId", assessment);
        completing.put("riskManagementPlan", planned);
        return completing;
    }
}
