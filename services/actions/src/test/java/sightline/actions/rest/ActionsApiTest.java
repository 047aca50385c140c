package sightline.actions.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "actions"))
class ActionsApiTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    @SuppressWarnings("NullAway.Init")
    private CasesOnTheTopic cases;

    @SuppressWarnings("NullAway.Init")
    private Northshire northshire;

    @BeforeEach
    void area() {
        cases = new CasesOnTheTopic(topic, bootstrap);
        northshire = new Northshire(tokens, cases);
    }

    @AfterEach
    void close() {
        cases.close();
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void an_assigned_action_is_shown_to_its_owner_with_what_it_may_do() {
        String action = northshire.assigned(northshire.aCase(), 20);

        northshire
                .as("northshire-health", "PRACTITIONER")
                .get(action)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("what", containsString("hostel"))
                .body("status", equalTo("assigned"))
                .body("lateness", equalTo("none"))
                .body("carriedForward", equalTo(0))
                .body("may.verb", contains("accept", "complete", "transfer"))
                .body("may.allowed", contains(true, true, true));
    }

    @Test
    void the_owner_accepts_and_completes_with_evidence() {
        String action = northshire.assigned(northshire.aCase(), 20);
        var health = northshire.as("northshire-health");

        health.body(Map.of("note", "We take this on"))
                .post(action + "/accept")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("accepted"))
                .body("may.find { it.verb == 'accept' }.allowed", equalTo(false))
                .body("may.find { it.verb == 'accept' }.because[0].answeredBy", containsString("complete"));
        health.body(Map.of("evidence", "The visit was made"))
                .post(action + "/complete")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("evidence", equalTo("The visit was made"));
    }

    @Test
    void an_action_is_carried_forward_counted_and_with_its_reason() {
        String action = northshire.assigned(northshire.aCase(), 20);

        carryForward(action, 30).statusCode(200).body("carriedForward", equalTo(1));
        carryForward(action, 40)
                .statusCode(200)
                .body("carriedForward", equalTo(2))
                .body("dueOn", equalTo(Northshire.inDays(40).toString()))
                .body("lastReason", equalTo("The hostel was closed"));
    }

    @Test
    void an_action_is_not_carried_forward_to_a_date_that_is_not_later() {
        String action = northshire.assigned(northshire.aCase(), 20);

        carryForward(action, 20)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("obstacle", equalTo("NotLater"))
                .body("rule", notNullValue())
                .body("source", notNullValue())
                .body("answeredBy", containsString("later date"));
    }

    @Test
    void a_transferred_action_is_to_be_accepted_anew_by_its_new_owner() {
        String action = northshire.assigned(northshire.aCase(), 20);
        northshire
                .as("northshire-health")
                .body("{}")
                .post(action + "/accept")
                .then()
                .statusCode(200);

        northshire
                .as("northshire-health", "AGENCY_SPOC")
                .body(Map.of("to", "northshire-housing", "reason", "It is about a tenancy"))
                .post(action + "/transfer")
                .then()
                .statusCode(200)
                .body("ownerAgency", equalTo("northshire-housing"))
                .body("status", equalTo("assigned"))
                .body("what", nullValue());
        northshire
                .as("northshire-housing")
                .body("{}")
                .post(action + "/accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
    }

    @Test
    void a_cancelled_action_takes_no_verb_any_more() {
        String action = northshire.assigned(northshire.aCase(), 20);
        northshire
                .as("northshire-police", "CHAIR")
                .body(Map.of("reason", "The person moved away"))
                .post(action + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("may.allowed", contains(false, false, false));

        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Done after all"))
                .post(action + "/complete")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("CancelledAlready"))
                .body("answeredBy", containsString("new action"));
    }

    @Test
    void other_agencies_on_the_case_see_that_it_exists_when_it_is_due_and_whether_it_is_done() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        northshire
                .as("northshire-housing", "PRACTITIONER")
                .get(action)
                .then()
                .statusCode(200)
                .body("what", nullValue())
                .body("owner", nullValue())
                .body("ownerAgency", equalTo("northshire-health"))
                .body("dueOn", equalTo(Northshire.inDays(20).toString()))
                .body("status", equalTo("assigned"))
                .body("may", empty());
        Stream.of("northshire-health", "northshire-probation", "northshire-coordination")
                .forEach(agency -> northshire
                        .as(agency, agency.endsWith("coordination") ? "MAPPA_COORDINATOR" : "MACHINE")
                        .get(action)
                        .then()
                        .body("what", containsString("hostel")));
    }

    @Test
    void the_history_has_its_text_for_those_alone_who_may_read_the_action() {
        CaseId about = northshire.aCase();
        northshire.assigned(about, 20);

        String fact = northshire
                .as("northshire-health")
                .get("/history/" + about)
                .then()
                .statusCode(200)
                .body("items.type", contains("sightline.action.assigned.v1"))
                .body("items[0].text.what", containsString("hostel"))
                .body("items[0].data.owner", equalTo("staff-77"))
                .extract()
                .path("items[0].id");
        northshire
                .as("northshire-housing")
                .get("/history/" + about)
                .then()
                .body("items[0].text.size()", equalTo(0))
                .body("items[0].data.ownerAgency", equalTo("northshire-health"))
                .body("items[0].data.owner", nullValue());
        northshire
                .as("northshire-health")
                .get("/cases/" + about + "/history/" + fact)
                .then()
                .statusCode(200)
                .body("text.what", containsString("hostel"));
        northshire
                .as("northshire-health")
                .get("/history/" + about + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void an_action_does_not_exist_for_an_agency_that_is_not_on_its_case() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        String hidden = detail("northshire-education", action);
        String absent = detail("northshire-education", "/actions/" + UUID.randomUUID());

        assertThat(hidden).isEqualTo(absent);
        northshire
                .in("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR")
                .body(Northshire.undertaking(about, "northshire-health", Northshire.inDays(20)))
                .post("/actions")
                .then()
                .statusCode(404);
        northshire
                .in("southmoor", "southmoor-police", "CHAIR")
                .body(Map.of("reason", "Not theirs to say"))
                .post(action + "/cancel")
                .then()
                .statusCode(404);
    }

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
                .body("detail", containsString("northshire-health"));
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
                .body("detail", containsString("northshire"));
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

    @Test
    void a_list_holds_the_soonest_due_first_page_by_page() {
        CaseId about = northshire.aCase();
        String later = northshire.assigned(about, 30);
        String sooner = northshire.assigned(about, 20);
        String same = northshire.assigned(about, 30);

        String next = northshire
                .as("northshire-housing")
                .queryParams("caseId", about.toString(), "limit", 2)
                .get("/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id(sooner), id(later)))
                .body("items.what", contains(nullValue(), nullValue()))
                .extract()
                .path("next");
        northshire
                .as("northshire-housing")
                .queryParams("caseId", about.toString(), "limit", 2, "after", next)
                .get("/actions")
                .then()
                .body("items.id", contains(id(same)))
                .body("next", nullValue());
    }

    @Test
    void a_list_is_of_my_agency_or_of_my_area_and_of_what_is_open_or_all() {
        CaseId about = northshire.aCase();
        String mine = northshire.assigned(about, 20);
        String done = northshire.assigned(about, 21);
        String theirs = northshire.assigned(Northshire.undertaking(about, "northshire-housing", Northshire.inDays(20)));
        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Seen"))
                .post(done + "/complete")
                .then()
                .statusCode(200);

        northshire
                .as("northshire-health")
                .queryParams("owner", "mine", "limit", 200)
                .get("/actions")
                .then()
                .body("items.id", hasItem(id(mine)))
                .body("items.id", not(hasItem(id(done))))
                .body("items.id", not(hasItem(id(theirs))));
        northshire
                .as("northshire-police", "CHAIR")
                .queryParams("caseId", about.toString(), "owner", "area", "status", "all")
                .get("/actions")
                .then()
                .body("items.id", containsInAnyOrder(id(mine), id(done), id(theirs)));
        northshire
                .in("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR")
                .queryParams("owner", "area", "status", "all")
                .get("/actions")
                .then()
                .body("items", empty());
        northshire
                .as("northshire-health")
                .queryParam("owner", "area")
                .get("/actions")
                .then()
                .statusCode(403);
        northshire
                .as("northshire-health")
                .queryParam("after", "nowhere")
                .get("/actions")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse carryForward(String action, int days) {
        return northshire
                .coordination()
                .body(Map.of(
                        "reason",
                        "The hostel was closed",
                        "dueOn",
                        Northshire.inDays(days).toString()))
                .post(action + "/carry-forward")
                .then();
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

    private String detail(String agency, String path) {
        return northshire.as(agency).get(path).then().statusCode(404).extract().path("detail");
    }

    private static String id(String location) {
        return location.substring("/actions/".length());
    }
}
