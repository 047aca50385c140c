package sightline.meetings.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static sightline.meetings.rest.Northshire.COORDINATION;
import static sightline.meetings.rest.Northshire.HEALTH;
import static sightline.meetings.rest.Northshire.POLICE;
import static sightline.meetings.rest.Northshire.PROBATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class WritingAMeetingDownTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;

    @BeforeEach
    void area() {
        northshire = new Northshire(tokens, cases);
    }

    @Test
    void who_was_invited_and_is_not_named_was_absent() {
        String meeting = northshire.held(northshire.managed());

        northshire
                .as(HEALTH)
                .get(meeting)
                .then()
                .body("status", equalTo("held"))
                .body("heldAt", notNullValue())
                .body("invited.find { it.agency == 'northshire-probation' }.presence", equalTo("attended"))
                .body("invited.find { it.agency == 'northshire-health' }.presence", equalTo("absent"));
    }

    @Test
    void attendance_names_invited_agencies_only_each_once_and_says_how() {
        String meeting = northshire.scheduled(northshire.managed());

        hold(meeting, """
                {"attendance": [{"agency": "northshire-housing", "how": "attended"}]}""", 409)
                .body("obstacle", equalTo("NotInvited"))
                .body("detail", containsString("northshire-housing"));
        hold(meeting, """
                {"attendance": [{"agency": "northshire-police"}, {"agency": "northshire-police"}],
                 "endedAt": "2126-01-01T00:00:00Z"}""", 400)
                .body(
                        "violations.message",
                        hasItems(
                                "is attended, deputy, report, apologies or absent",
                                "names each agency once",
                                "is a moment that has been, like 2026-11-20T21:40:00Z"));
    }

    private ValidatableResponse hold(String meeting, String attendance, int status) {
        return northshire
                .coordination()
                .body(attendance)
                .post(meeting + "/hold")
                .then()
                .statusCode(status);
    }

    @Test
    void a_decision_has_its_because_and_a_place_of_its_own() {
        String meeting = northshire.held(northshire.managed());

        northshire
                .as(COORDINATION, "MINUTE_TAKER")
                .body("{\"topic\": \"plan\", \"decision\": \"Daily contact\", \"because\": \" \"}")
                .post(meeting + "/decisions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("because"));
        String decision = Northshire.path(northshire
                .as(COORDINATION, "MINUTE_TAKER")
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201)
                .body("decisions", hasSize(1)));
        northshire.coordination().get(decision).then().body("because", containsString("two unexplained"));
        northshire.as(HEALTH).get(decision).then().statusCode(404);
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        String meeting = northshire.scheduled(northshire.managed());

        northshire.minute(meeting, "First words", "\"0\"").statusCode(200).header("ETag", "\"1\"");
        northshire.minute(meeting, "More words", "\"1\"").statusCode(200).header("ETag", "\"2\"");
        northshire
                .minute(meeting, "Other words", "\"1\"")
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("current.minutes.text", equalTo("More words"));
        northshire
                .coordination()
                .get(meeting + "/minutes")
                .then()
                .header("ETag", "\"2\"")
                .body("text", equalTo("More words"))
                .body("approvedAt", equalTo(null));
        northshire.as(POLICE).get(meeting + "/minutes").then().statusCode(404);
    }

    @Test
    void minutes_are_approved_by_the_chair_once_the_meeting_was_held_and_something_is_written() {
        String meeting = northshire.scheduled(northshire.managed());

        northshire
                .as("northshire-chairs", "CHAIR")
                .get(meeting)
                .then()
                .body("may.find { it.verb == 'approve-minutes' }.allowed", equalTo(false))
                .body("may.find { it.verb == 'approve-minutes' }.because", hasSize(2));
        northshire.approve(meeting).statusCode(409).body("obstacle", equalTo("NotHeld"));
        northshire
                .coordination()
                .post(meeting + "/approve-minutes")
                .then()
                .statusCode(403)
                .body("detail", containsString("chair"));
    }

    @Test
    void an_office_that_acts_for_its_chair_approves_by_its_system() {
        String meeting = northshire.held(northshire.managed());
        northshire.minute(meeting, "Minutes", null).statusCode(200);

        northshire
                .as(COORDINATION, "MACHINE", "MAPPA_COORDINATOR")
                .body("{}")
                .post(meeting + "/approve-minutes")
                .then()
                .statusCode(200)
                .body("status", equalTo("minutes-approved"));
    }

    @Test
    void only_approved_minutes_go_out_and_only_to_agencies_on_the_case() {
        String meeting = northshire.held(northshire.managed());
        northshire.minute(meeting, "Canary minutes", null).statusCode(200);

        northshire.distribute(meeting, HEALTH).statusCode(409).body("obstacle", equalTo("NotApproved"));
        northshire.approve(meeting).statusCode(200);
        northshire.distribute(meeting, "northshire-housing").statusCode(409).body("obstacle", equalTo("NotOnTheCase"));
        northshire.distribute(meeting).statusCode(400);
        northshire.distribute(meeting, HEALTH).statusCode(200).body("status", equalTo("distributed"));
        northshire.distribute(meeting, HEALTH).statusCode(409).body("obstacle", equalTo("SentAlready"));
    }

    @Test
    void an_agency_reads_the_version_it_was_sent_while_the_next_is_being_written() {
        String meeting = northshire.held(northshire.managed());
        northshire
                .coordination()
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);
        northshire.minute(meeting, "First version", null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
        northshire.distribute(meeting, HEALTH).statusCode(200);

        northshire.minute(meeting, "Corrected version", null).statusCode(200);
        northshire
                .coordination()
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);

        northshire
                .as(HEALTH)
                .get(meeting)
                .then()
                .body("minutes.text", equalTo("First version"))
                .body("minutes.version", equalTo(1))
                .body("minutes.distributedTo", contains(HEALTH))
                .body("decisions", hasSize(1));
        northshire.as(POLICE).get(meeting).then().body("minutes", equalTo(null)).body("decisions", empty());
        northshire
                .coordination()
                .get(meeting)
                .then()
                .body("minutes.text", equalTo("Corrected version"))
                .body("minutes.version", equalTo(2))
                .body("minutes.lastApproved", equalTo(1));
        northshire.approve(meeting).statusCode(200).body("minutes.version", equalTo(2));
        northshire.as(HEALTH).get(meeting + "/minutes").then().body("text", equalTo("First version"));
    }

    @Test
    void a_history_holds_what_each_reader_may_know_in_the_words_they_may_have() {
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        northshire
                .as(HEALTH)
                .body(Map.of("kind", "report", "report", "Canary report"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .body(Northshire.decision())
                .post(meeting + "/decisions")
                .then()
                .statusCode(201);

        northshire
                .as(POLICE)
                .get("/history/" + about)
                .then()
                .body("items.type", hasItem("sightline.meeting.scheduled.v1"))
                .body("items.type", not(hasItem("sightline.meeting.return-received.v1")))
                .body("items.type", not(hasItem("sightline.meeting.decision-recorded.v1")))
                .body("items[0].text.venue", containsString("Fictional House"))
                .body(not(containsString("sequence")));
        northshire
                .as(PROBATION)
                .get("/history/" + about)
                .then()
                .body("items.type", hasItem("sightline.meeting.return-received.v1"))
                .body(not(containsString("Canary report")))
                .body(not(containsString("Canary because")));
        northshire
                .coordination()
                .get("/history/" + about)
                .then()
                .body("items.text.report", hasItem("Canary report"))
                .body("items.text.rationale", hasItem(containsString("two unexplained")));
    }

    @Test
    void a_history_comes_in_full_pages_and_leads_to_each_fact() {
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        northshire
                .as(HEALTH)
                .body(Map.of("kind", "no-trace"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);
        northshire
                .coordination()
                .body(Map.of("attendance", List.of()))
                .post(meeting + "/hold")
                .then()
                .statusCode(200);

        String next = northshire
                .as(POLICE)
                .get("/history/" + about + "?limit=4")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        String held = northshire
                .as(POLICE)
                .get("/history/%s?limit=4&after=%s".formatted(about, next))
                .then()
                .body("items.type", contains("sightline.meeting.held.v1"))
                .extract()
                .path("items[0].id");
        northshire
                .as(POLICE)
                .get("/cases/%s/history/%s".formatted(about, held))
                .then()
                .statusCode(200)
                .body("data.attendance.how", hasItem("absent"));
    }
}
