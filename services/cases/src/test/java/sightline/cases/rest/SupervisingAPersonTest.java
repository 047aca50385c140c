package sightline.cases.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SupervisingAPersonTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;

    @BeforeEach
    void agencies() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    @Test
    void a_case_shows_who_holds_it_how_the_risk_is_seen_and_what_is_planned() {
        String location = northshire.open(Northshire.person());
        northshire
                .lead(
                        location + "/allocate",
                        Map.of("holder", "officer-7", "grade", "experienced", "workloadPercent", 95))
                .statusCode(200)
                .body("holder.agency", equalTo("northshire-probation"))
                .body("holder.grade", equalTo("experienced"));
        northshire
                .lead(location + "/assess", Northshire.assessment())
                .statusCode(200)
                .body("rosh.overall", equalTo("high"))
                .body("rosh.agency", equalTo("northshire-probation"));

        Map<String, Object> plan = Map.of(
                "pillars",
                List.of("supervision", "control"),
                "contingency",
                true,
                "sentencePlan",
                false,
                "text",
                "A plan in a story");
        northshire.lead(location + "/change-plan", plan).statusCode(200).body("plan.version", equalTo(1));
        northshire.lead(location + "/change-plan", plan).statusCode(200).body("plan.version", equalTo(2));
    }

    @Test
    void a_condition_is_shown_with_its_words_and_a_breach_may_cite_it() {
        String location = northshire.open(Northshire.person());

        String condition = northshire
                .lead(
                        location + "/set-condition",
                        Map.of(
                                "kind", "curfew",
                                "instrument", "licence",
                                "text", "Home by seven in a story",
                                "panelView", "sought"))
                .statusCode(200)
                .body("conditions[0].text", equalTo("Home by seven in a story"))
                .extract()
                .path("conditions[0].conditionId");
        northshire
                .lead(
                        location + "/record-non-compliance",
                        Map.of("kind", "curfew", "conditionId", condition, "severity", "medium", "acceptable", false))
                .statusCode(200);
    }

    @Test
    void an_arrest_is_answered_once_senior_and_head_have_signed() {
        Map<String, Object> person = Northshire.person();
        String location = northshire.openWithPoliceAndHealth(person);
        northshire
                .arrest(Northshire.crnOf(person), UUID.randomUUID().toString())
                .statusCode(201);

        northshire
                .lead(location + "/consider-recall", recall(List.of("senior")))
                .statusCode(200)
                .body("arrests[0].answered", equalTo(false));
        northshire
                .lead(location + "/consider-recall", recall(List.of("senior", "head")))
                .statusCode(200)
                .body("arrests[0].answered", equalTo(true));
    }

    @Test
    void a_person_signs_only_as_what_they_are() {
        String location = northshire.open(Northshire.person());

        northshire
                .as("northshire-probation", "SENIOR")
                .body(recall(List.of("senior", "head")))
                .post(location + "/consider-recall")
                .then()
                .statusCode(403)
                .body("detail", containsString("sign"));
    }

    @Test
    void malformed_risk_names_each_group() {
        String location = northshire.open(Northshire.person());

        northshire
                .lead(location + "/assess", Map.of("tool", "oasys", "rosh", Map.of("children", "low")))
                .statusCode(400)
                .body("violations.field", hasItem("rosh.staff"));
    }

    private static Map<String, Object> recall(List<String> signatures) {
        return Map.of("decision", "no-recall", "reasons", "A fictional reason", "signedBy", signatures);
    }
}
