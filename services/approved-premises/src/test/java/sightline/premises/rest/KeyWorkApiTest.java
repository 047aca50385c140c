package sightline.premises.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static sightline.premises.rest.Northshire.HEALTH;
import static sightline.premises.rest.Northshire.POLICE;
import static sightline.premises.rest.Northshire.PROBATION;
import static sightline.premises.rest.Northshire.post;
import static sightline.premises.rest.Northshire.talk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.AtOnce;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "approved-premises"))
class KeyWorkApiTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;
    private CaseId about;
    private String placement;

    @BeforeEach
    void a_resident() {
        northshire = new Northshire(tokens, cases);
        about = northshire.person();
        placement = northshire.resident(about);
    }

    @Test
    void a_session_is_shown_with_its_risk_section_to_the_practitioner() {
        String session = northshire.logged(placement, true);

        northshire
                .as(PROBATION, "CASE_MANAGER")
                .get(session)
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("caseId", equalTo(about.toString()))
                .body("topics", contains("plan", "money"))
                .body("explored", contains("movements", "mood"))
                .body("signs", contains("money"))
                .body("risk", equalTo("written in the risk section"))
                .body("passed", equalTo(true))
                .body("may.verb", contains("acknowledge"));
        northshire
                .as(northshire.premises, "KEY_WORKER")
                .get(placement)
                .then()
                .body("sessions[0].said", equalTo("said in the session"))
                .body("nextSessionDue", equalTo("2026-11-24"));
    }

    @Test
    void forty_sessions_of_one_stay_that_are_logged_at_once_are_each_answered_and_none_is_lost() {
        List<Integer> answers =
                AtOnce.ask(i -> post(northshire.as(northshire.premises), placement + "/key-work", talk(false))
                        .extract()
                        .statusCode());

        assertThat(answers).contains(201).isSubsetOf(201, AtOnce.OVERLOADED);
        northshire
                .as(northshire.premises, "KEY_WORKER")
                .get(placement)
                .then()
                .body("sessions.size()", equalTo(AtOnce.count(201, answers)));
    }

    @Test
    void a_sign_that_is_neither_passed_nor_explained_is_refused() {
        Map<String, Object> kept = new HashMap<>(talk(false));
        kept.put("notPassedReason", " ");

        post(northshire.as(northshire.premises, "KEY_WORKER"), placement + "/key-work", kept)
                .statusCode(409)
                .body("obstacle", equalTo("SignsKeptBack"))
                .body("detail", containsString("money"))
                .body("source", containsString("D28"))
                .body("answeredBy", containsString("notPassedReason"));
    }

    @Test
    void key_work_is_logged_by_key_workers_of_these_premises() {
        post(northshire.as(northshire.premises, "AP_WORKER"), placement + "/key-work", talk(true))
                .statusCode(403);
        post(northshire.as(PROBATION), placement + "/key-work", talk(true)).statusCode(403);
        post(northshire.as("northshire-oak-house"), placement + "/key-work", talk(true))
                .statusCode(404);
    }

    @Test
    void what_was_passed_is_unread_until_the_practitioner_has_read_it_once() {
        String session = northshire.logged(placement, true);
        unread(hasItem(session.substring("/key-work/".length())));

        northshire
                .as(PROBATION, "CASE_MANAGER")
                .post(session + "/acknowledge")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("may.verb", not(hasItem("acknowledge")));
        northshire
                .as(PROBATION, "CASE_MANAGER")
                .post(session + "/acknowledge")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"");

        unread(not(hasItem(session.substring("/key-work/".length()))));
        northshire
                .as(PROBATION)
                .get("/history/" + about)
                .then()
                .body("items.count { it.type == 'sightline.key-work.acknowledged.v1' }", equalTo(1));
    }

    @Test
    void the_practitioner_acknowledges_and_who_else_manages_the_case_and_nobody_else() {
        String session = northshire.logged(placement, true);

        northshire.as(HEALTH).post(session + "/acknowledge").then().statusCode(404);
        northshire.as(POLICE).post(session + "/acknowledge").then().statusCode(403);
        northshire.as(northshire.premises).post(session + "/acknowledge").then().statusCode(403);
        northshire
                .as(POLICE, "CASE_MANAGER")
                .post(session + "/acknowledge")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_kept_in_the_premises_is_passed_later_even_when_the_resident_has_left() {
        String session = northshire.logged(placement, false);
        northshire
                .as(PROBATION)
                .post(session + "/acknowledge")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("NotPassedOn"));
        post(northshire.as(northshire.premises), placement + "/depart", Map.of("reason", "end of the stay"))
                .statusCode(200);

        northshire
                .as(northshire.premises, "KEY_WORKER")
                .post(session + "/pass")
                .then()
                .statusCode(200)
                .body("passed", equalTo(true))
                .body("notPassedReason", equalTo("kept for a fictional reason"));
        northshire.as(PROBATION).post(session + "/acknowledge").then().statusCode(200);
    }

    @Test
    void whoever_passes_what_has_changed_since_gets_the_current_state() {
        String session = northshire.logged(placement, false);

        northshire
                .as(northshire.premises)
                .header("If-Match", "\"4\"")
                .post(session + "/pass")
                .then()
                .statusCode(412)
                .header("ETag", "\"5\"")
                .body("current.sessions.size()", equalTo(1));
    }

    private void unread(Matcher<?> sessions) {
        northshire
                .as(PROBATION, "CASE_MANAGER")
                .queryParam("unread", true)
                .queryParam("limit", 200)
                .get("/key-work")
                .then()
                .statusCode(200)
                .body("items.sessionId", sessions);
    }
}
