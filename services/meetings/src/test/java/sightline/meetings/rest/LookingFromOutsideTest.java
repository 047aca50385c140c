package sightline.meetings.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static sightline.meetings.rest.Northshire.HEALTH;
import static sightline.meetings.rest.Northshire.POLICE;
import static sightline.meetings.rest.Northshire.PROBATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** What of a meeting is not for everybody on its case, and how little an emergency opens of it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class LookingFromOutsideTest {
    private static final String APPROVED = "sightline.meeting.minutes-approved.v1";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;
    private CaseId about;
    private String meeting;

    @BeforeEach
    void a_meeting_with_a_return() {
        northshire = new Northshire(tokens, cases);
        about = northshire.managed();
        meeting = northshire.scheduled(about);
        northshire
                .as(HEALTH)
                .body(Map.of("kind", "report", "report", "Canary report"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);
    }

    @Test
    void that_minutes_are_approved_is_known_to_those_who_answer_for_the_case_and_to_others_when_they_are_sent() {
        approved();

        assertShownAs("minutes-approved", northshire.as(PROBATION, "LEAD_MANAGER"));
        assertShownAs("minutes-approved", northshire.as(POLICE, "CHAIR"));
        assertShownAs("held", northshire.as(POLICE, "CASE_MANAGER"));
        northshire
                .as(POLICE, "CASE_MANAGER")
                .get("/history/" + about)
                .then()
                .body("items.type", not(hasItem(APPROVED)));

        northshire.distribute(meeting, HEALTH).statusCode(200);
        assertShownAs("distributed", northshire.as(POLICE, "CASE_MANAGER"));
    }

    @Test
    void a_list_by_status_tells_no_more_than_the_meeting_itself() {
        approved();

        listed(POLICE, "minutes-approved").body("items", empty());
        listed(POLICE, "held").body("items.status", hasItem("held")).body("items", hasSize(1));
        listed(PROBATION, "held").body("items", empty());
        listed(PROBATION, "minutes-approved").body("items", hasSize(1));
    }

    @Test
    void what_an_agency_returned_is_known_to_those_who_answer_for_the_case_and_to_itself() {
        String fact = northshire
                .as(HEALTH)
                .get("/history/" + about)
                .then()
                .extract()
                .path("items.find { it.type == 'sightline.meeting.return-received.v1' }.id");

        reading(POLICE, fact).statusCode(404);
        reading(PROBATION, fact).statusCode(200).body("text", equalTo(Map.of()));
        reading(HEALTH, fact).statusCode(200).body("text.report", equalTo("Canary report"));
        northshire.as(POLICE).get(meeting).then().body("invited.return", everyItem(nullValue()));
    }

    @Test
    void a_minute_taker_writes_at_the_meetings_they_are_named_on_and_at_no_other() {
        RequestSpecification named = minuteTaker(Northshire.COORDINATION);
        named.get(meeting)
                .then()
                .body("minuteTaker", equalTo(Northshire.COORDINATION))
                .body("may.verb", contains("hold", "minutes", "decisions"));
        named.body(Map.of("text", "Written as named"))
                .put(meeting + "/minutes")
                .then()
                .statusCode(200);

        RequestSpecification other = minuteTaker("staff-another-minute-taker");
        other.get(meeting)
                .then()
                .body("may", empty())
                .body("minutes", nullValue())
                .body("invited.return", everyItem(nullValue()));
        other.get(meeting + "/minutes").then().statusCode(404);
        other.body(Map.of("text", "Not mine"))
                .put(meeting + "/minutes")
                .then()
                .statusCode(403)
                .body("detail", containsString("who is named to take the minutes"));
    }

    @Test
    void a_minute_taker_of_the_unit_knows_of_the_meetings_they_are_named_on_and_of_no_other() {
        RequestSpecification named = ofTheUnit(Northshire.COORDINATION);
        named.get(meeting).then().statusCode(200).body("may.verb", contains("hold", "minutes", "decisions"));
        named.get("/meetings?caseId=" + about)
                .then()
                .body("items.id", hasItem(meeting.substring("/meetings/".length())));

        RequestSpecification other = ofTheUnit("staff-another-minute-taker");
        other.get(meeting).then().statusCode(404);
        other.get("/meetings?caseId=" + about).then().statusCode(200).body("items", empty());
        other.body(Map.of("text", "Not mine")).put(meeting + "/minutes").then().statusCode(404);
    }

    private RequestSpecification ofTheUnit(String person) {
        return northshire.with(
                tokens.ofPerson(person, Northshire.COORDINATION, "northshire", Map.of(), "MINUTE_TAKER"));
    }

    @Test
    void somebody_who_broke_the_glass_reads_what_everybody_reads_and_may_do_nothing() {
        northshire.as(HEALTH).get(meeting).then().statusCode(200);
        inAnEmergency("northshire-fire").get(meeting).then().statusCode(404);
        cases.glassBroken(about, new StaffId("staff-in-a-hurry"), "northshire-fire");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> inAnEmergency("northshire-fire").get(meeting).statusCode() == 200);

        inAnEmergency("northshire-fire")
                .get(meeting)
                .then()
                .body("may", empty())
                .body("invited.return", everyItem(nullValue()))
                .body("invited.report", everyItem(nullValue()));
        inAnEmergency("northshire-fire").get("/meetings?caseId=" + about).then().body("items", hasSize(1));
        inAnEmergency("northshire-fire")
                .get("/history/" + about)
                .then()
                .statusCode(200)
                .body("items.type", not(hasItem("sightline.meeting.return-received.v1")));
        Map<String, Map<String, Object>> verbs = Map.of(
                "/invite", Map.of("agency", HEALTH, "required", true),
                "/return", Map.of("kind", "no-trace"),
                "/hold", Map.of("attendance", List.of()),
                "/decisions", Northshire.decision(),
                "/approve-minutes", Map.of(),
                "/distribute", Map.of("to", List.of(HEALTH)));
        verbs.forEach((verb, body) -> refused(
                inAnEmergency("northshire-fire").body(body).post(meeting + verb).then()));
        refused(inAnEmergency("northshire-fire")
                .body(Map.of("text", "Mine"))
                .put(meeting + "/minutes")
                .then());
        refused(inAnEmergency("northshire-fire")
                .body(Northshire.meetingAbout(about))
                .post("/meetings")
                .then());
    }

    private void approved() {
        Map<String, Object> attendance = Map.of("attendance", List.of(Map.of("agency", PROBATION, "how", "attended")));
        northshire
                .coordination()
                .body(attendance)
                .post(meeting + "/hold")
                .then()
                .statusCode(200);
        northshire.minute(meeting, "What was said", null).statusCode(200);
        northshire.approve(meeting).statusCode(200);
    }

    private void assertShownAs(String status, RequestSpecification reader) {
        reader.get(meeting).then().body("status", equalTo(status));
    }

    private ValidatableResponse listed(String agency, String status) {
        return northshire
                .as(agency)
                .queryParams("caseId", about.toString(), "status", status)
                .get("/meetings")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse reading(String agency, String fact) {
        return northshire
                .as(agency)
                .get("/cases/%s/history/%s".formatted(about, fact))
                .then();
    }

    /** Of the police, who neither lead nor co-ordinate. */
    private RequestSpecification minuteTaker(String person) {
        return northshire.with(tokens.ofPerson(person, POLICE, "northshire", Map.of(), "MINUTE_TAKER"));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("detail", containsString("Emergency access is for reading"));
    }

    private RequestSpecification inAnEmergency(String agency) {
        String token = tokens.ofPerson("staff-in-a-hurry", agency, "northshire", Map.of(), "CASE_MANAGER");
        return northshire.with(token);
    }
}
