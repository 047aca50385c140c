package sightline.actions.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.language.CaseId;

@QuarkusTest
class RefusingRequestsTest extends InNorthshire {

    @Test
    void who_may_not_do_it_is_told_who_may() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        northshire
                .as("northshire-housing")
                .body(Map.of("evidence", "We saw it done"))
                .post(action + "/complete")
                .then()
                .statusCode(403)
                .body("detail", containsString("the agency that owns the action"));
        northshire
                .as("northshire-health", "AGENCY_SPOC")
                .body(Map.of("reason", "We would rather not"))
                .post(action + "/cancel")
                .then()
                .statusCode(403);
        northshire
                .in("southmoor", "northshire-health", "MINUTE_TAKER")
                .body(Northshire.undertaking(about, "northshire-health", Northshire.inDays(20)))
                .post("/actions")
                .then()
                .statusCode(403)
                .body("detail", containsString("minute taker of the case's area"));
    }

    @Test
    void an_action_is_not_assigned_to_an_agency_that_is_not_on_the_case() {
        northshire
                .assign(Northshire.undertaking(northshire.aCase(), "northshire-education", Northshire.inDays(20)))
                .statusCode(409)
                .body("obstacle", equalTo("NotOnTheCase"))
                .body("because", nullValue())
                .body("detail", containsString("northshire-education"));
    }

    @Test
    void malformed_input_names_every_field_with_what_would_be_right() {
        northshire
                .coordination()
                .body("""
                        {"what": " ", "ownerAgency": "North Shire", "owner": "Jordan Fictional",
                         "occurredAt": "2126-11-20T21:40:00Z"}""")
                .post("/actions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.message",
                        hasItems(
                                "is the case it is done for",
                                "says what is to be done",
                                "is the day by whose end it is done, like 2026-12-04",
                                "is a moment that has been, like 2026-11-20T14:00:00Z"));
    }

    @Test
    void a_due_date_before_the_assignment_or_a_moment_of_another_day_is_malformed() {
        CaseId about = northshire.aCase();
        Map<String, Object> tooEarly = Northshire.undertaking(about, "northshire-health", Northshire.inDays(-1));
        Map<String, Object> anotherDay =
                new HashMap<>(Northshire.undertaking(about, "northshire-health", Northshire.inDays(20)));
        anotherDay.put("dueAt", "2126-11-20T21:40:00Z");

        northshire
                .assign(tooEarly)
                .statusCode(400)
                .body("violations.field", hasItem("dueOn"))
                .body(
                        "violations[0].message",
                        containsString(Northshire.inDays(0).toString()));
        northshire
                .assign(anotherDay)
                .statusCode(400)
                .body("violations.field", hasItem("dueAt"))
                .body("violations[0].message", containsString("Europe/London"));
    }

    @Test
    void an_action_of_a_meeting_that_nobody_knows_here_is_assigned_all_the_same() {
        Map<String, Object> body =
                Northshire.undertaking(northshire.aCase(), "northshire-health", Northshire.inDays(9));
        String meeting = UUID.randomUUID().toString();
        body.put("meetingId", meeting);

        northshire.assign(body).statusCode(201).body("meetingId", equalTo(meeting));
    }

    @Test
    void the_same_request_again_has_its_first_answer_and_changes_nothing() {
        CaseId about = northshire.aCase();
        Map<String, Object> body = Northshire.undertaking(about, "northshire-health", Northshire.inDays(20));
        String key = "twice-" + UUID.randomUUID();

        String first = assignWith(key, body);
        String second = assignWith(key, body);

        assertThat(second).isEqualTo(first);
        northshire
                .as("northshire-health")
                .queryParam("caseId", about.toString())
                .get("/actions")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String action = northshire.assigned(northshire.aCase(), 20);
        northshire
                .as("northshire-health")
                .body("{}")
                .post(action + "/accept")
                .then()
                .statusCode(200);

        northshire
                .coordination()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nobody took it on"))
                .post(action + "/cancel")
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("current.status", equalTo("accepted"));
    }

    private String assignWith(String key, Map<String, Object> body) {
        return northshire
                .coordination()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/actions")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }
}
