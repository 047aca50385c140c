package sightline.meetings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static sightline.meetings.rest.Northshire.COORDINATION;
import static sightline.meetings.rest.Northshire.HEALTH;
import static sightline.meetings.rest.Northshire.POLICE;
import static sightline.meetings.rest.Northshire.PROBATION;
import static sightline.meetings.rest.Northshire.meetingAbout;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ExitFrom;
import sightline.platform.testkit.AtOnce;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.EndpointWalk;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class CallingAMeetingTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    private Northshire northshire;

    @BeforeEach
    void area() {
        northshire = new Northshire(tokens, cases);
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_closed_to_nobody_and_to_no_role() {
        return EndpointWalk.of(tokens);
    }

    @Test
    void everybody_on_the_case_is_invited_and_those_with_responsibility_are_required() {
        String meeting = northshire.scheduled(northshire.managed());

        northshire
                .as(HEALTH)
                .get(meeting)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("scheduled"))
                .body("number", equalTo(1))
                .body("invited.agency", containsInAnyOrder(PROBATION, POLICE, HEALTH))
                .body("invited.findAll { it.required }.agency", containsInAnyOrder(PROBATION, POLICE))
                .body("minutes", equalTo(null))
                .body("may.verb", contains("return"));
    }

    @Test
    void forty_who_write_the_minutes_of_one_meeting_at_once_are_each_answered_and_none_is_lost() {
        String meeting = northshire.held(northshire.managed());

        List<Integer> answers = AtOnce.ask(i -> northshire
                .minute(meeting, "Fictional minutes " + i, null)
                .extract()
                .statusCode());

        assertThat(answers).contains(200).isSubsetOf(200, AtOnce.OVERLOADED);
        String version = northshire.coordination().get(meeting).jsonPath().getString("minutes.etag");
        // A draft is saved before it is written down who has it, which may then be what finds no connection.
        assertThat(Integer.parseInt(version.replace("\"", ""))).isBetween(AtOnce.count(200, answers), AtOnce.FORTY);
    }

    @Test
    void a_rehearsed_case_and_an_empty_list_invite_nobody() {
        String rehearsed = northshire.scheduled(northshire.managed(true));
        Map<String, Object> nobody = meetingAbout(northshire.managed());
        nobody.put("invite", List.of());

        northshire.as(HEALTH).get(rehearsed).then().body("invited", empty());
        northshire.as(HEALTH).get(northshire.scheduled(nobody)).then().body("invited", empty());
    }

    @Test
    void meetings_about_a_case_are_numbered_in_series() {
        CaseId about = northshire.managed();
        northshire.scheduled(about);

        northshire.coordination().get(northshire.scheduled(about)).then().body("number", equalTo(2));
    }

    @Test
    void meetings_scheduled_at_once_have_each_a_number_of_their_own() throws Exception {
        CaseId about = northshire.managed();
        List<Callable<String>> four = Collections.nCopies(4, () -> northshire.scheduled(about));

        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> one : together.invokeAll(four)) {
                assertThat(one.get()).startsWith("/meetings/");
            }
        }

        northshire
                .as(POLICE)
                .get("/meetings?caseId=" + about)
                .then()
                .body("items.number", containsInAnyOrder(1, 2, 3, 4));
    }

    @Test
    void once_a_person_has_left_only_lead_and_co_ordination_see_their_meetings_and_none_is_scheduled() {
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);

        cases.announce("cases", about, new DeregisteredV1(ExitFrom.MAPPA, true, List.of()), COORDINATION);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> northshire.as(HEALTH).get(meeting).statusCode() == 404);
        String listed = "/meetings?caseId=" + about;
        northshire.as(HEALTH).get(listed).then().body("items", empty());
        northshire.as(PROBATION).get(listed).then().body("items", hasSize(1));
        northshire
                .coordination()
                .body(meetingAbout(about))
                .post("/meetings")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("LeftMappa"));
    }

    @Test
    void level_1_has_no_formal_meetings() {
        Map<String, Object> meeting = meetingAbout(northshire.managed());
        meeting.put("level", 1);

        northshire
                .coordination()
                .body(meeting)
                .post("/meetings")
                .then()
                .statusCode(409)
                .body("obstacle", equalTo("NoMeetingsAtLevelOne"))
                .body("rule", containsString("no formal meetings"))
                .body("answeredBy", containsString("level 2 or 3"));
    }

    @Test
    void malformed_input_names_every_field_with_what_would_be_right() {
        northshire
                .coordination()
                .body(
                        "{\"level\": 4, \"invite\": [{\"agency\": \"North Shire\"}], \"occurredAt\": \"2126-01-01T00:00:00Z\"}")
                .post("/meetings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.message",
                        hasItems(
                                "is the id of the case, like 01890a5d-ac96-774b-bcce-b302099a8057",
                                "is initial, review or emergency",
                                "is 2 or 3",
                                "is when it starts, like 2026-12-01T10:00:00Z",
                                "is a moment that has been, like 2026-11-20T21:40:00Z"))
                .body("violations.field", hasItem(containsString("invite[0].agency")));
    }

    @Test
    void a_case_of_another_area_has_no_meetings_for_us() {
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        String never = "/meetings/" + UUID.randomUUID();
        var southmoor = northshire.of("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR");

        String hidden = southmoor.get(meeting).then().statusCode(404).extract().path("detail");
        assertThat(hidden)
                .isEqualTo(southmoor.get(never).then().statusCode(404).extract().path("detail"));
        southmoor.body(meetingAbout(about)).post("/meetings").then().statusCode(404);
        northshire
                .of("southmoor", "southmoor-police", "CHAIR")
                .get("/meetings?caseId=" + about)
                .then()
                .body("items", empty());
    }

    @Test
    void somebody_on_the_case_without_the_part_is_told_who_has_it() {
        String meeting = northshire.scheduled(northshire.managed());

        northshire
                .as(HEALTH)
                .body(Map.of("attendance", List.of()))
                .post(meeting + "/hold")
                .then()
                .statusCode(403);
        // A co-ordinator of another area, whose agency is on the case
        northshire
                .of("southmoor", POLICE, "MAPPA_COORDINATOR")
                .body(Map.of("agency", HEALTH, "required", true))
                .post(meeting + "/invite")
                .then()
                .statusCode(403)
                .body("detail", containsString("the co-ordination or a chair of the case's area"));
    }

    @Test
    void a_chair_sees_the_meetings_of_the_area_and_an_agency_those_of_its_cases() {
        CaseId about = northshire.managed();
        String meeting = northshire.scheduled(about);
        String id = meeting.substring("/meetings/".length());

        northshire
                .as("northshire-chairs", "CHAIR")
                .get("/meetings?caseId=" + about)
                .then()
                .body("items.id", contains(id));
        northshire.as("northshire-chairs", "CHAIR").get(meeting).then().statusCode(200);
        northshire
                .as("northshire-chairs", "PRACTITIONER")
                .get("/meetings")
                .then()
                .body("items", empty());
        northshire.as("northshire-chairs", "PRACTITIONER").get(meeting).then().statusCode(404);
    }

    @Test
    void of_several_cases_those_that_are_not_theirs_are_left_out() {
        CaseId one = northshire.managed();
        CaseId another = northshire.managed();
        String later = northshire.scheduled(startingAt(one, "2031-03-02T10:00:00Z"));
        String sooner = northshire.scheduled(startingAt(another, "2031-01-15T10:00:00Z"));
        String both =
                "/meetings?from=2031-01-01&caseId=%s&caseId=%s&caseId=%s".formatted(one, another, UUID.randomUUID());

        northshire
                .as(POLICE)
                .get(both)
                .then()
                .statusCode(200)
                .body("items.collect { '/meetings/' + it.id }", contains(sooner, later));
        northshire
                .of("southmoor", "southmoor-police", "CHAIR")
                .get(both)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_list_is_soonest_first_page_by_page_from_a_day_and_by_status() {
        CaseId about = northshire.managed();
        String march = northshire.scheduled(startingAt(about, "2031-03-02T10:00:00Z"));
        String january = northshire.scheduled(startingAt(about, "2031-01-15T10:00:00Z"));
        String held = northshire.held(about);
        String asked = "/meetings?caseId=" + about;

        northshire
                .as(POLICE)
                .get(asked)
                .then()
                .body("items.collect { '/meetings/' + it.id }", contains(held, january, march));
        String next = northshire
                .as(POLICE)
                .get(asked + "&from=2031-01-15&limit=1")
                .then()
                .body("items.collect { '/meetings/' + it.id }", contains(january))
                .extract()
                .path("next");
        northshire
                .as(POLICE)
                .get(asked + "&from=2031-01-15&limit=1&after=" + next)
                .then()
                .body("items.collect { '/meetings/' + it.id }", contains(march));
        northshire.as(POLICE).get(asked + "&status=held").then().body("items", hasSize(1));
        northshire
                .as(POLICE)
                .get(asked + "&status=over&from=soon")
                .then()
                .statusCode(400)
                .body(containsString("scheduled, held"))
                .body(containsString("like 2026-11-23"));
    }

    private static Map<String, Object> startingAt(CaseId about, String moment) {
        Map<String, Object> meeting = meetingAbout(about);
        meeting.put("startsAt", moment);
        return meeting;
    }

    @Test
    void an_agency_is_invited_once_it_is_on_the_case() {
        Map<String, Object> nobody = meetingAbout(northshire.managed());
        nobody.put("invite", List.of());
        String meeting = northshire.scheduled(nobody);

        northshire
                .coordination()
                .body(Map.of("agency", "northshire-housing", "required", false))
                .post(meeting + "/invite")
                .then()
                .statusCode(409)
                .body("answeredBy", containsString("Join it to the case"));
        northshire
                .coordination()
                .body(Map.of("agency", HEALTH, "required", true))
                .post(meeting + "/invite")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("invited.agency", contains(HEALTH));
    }

    @Test
    void the_report_of_a_return_is_read_by_its_own_agency_co_ordination_and_chair() {
        String meeting = northshire.scheduled(northshire.managed());
        Map<String, Object> report = Map.of("kind", "report", "report", "Canary report: seen in October");

        northshire.as(HEALTH).body(report).post(meeting + "/return").then().statusCode(200);
        northshire
                .as(HEALTH)
                .body(report)
                .post(meeting + "/return")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        northshire.as(HEALTH, "HEALTH_LEAD").get(meeting).then().body(containsString("Canary report"));
        northshire.coordination().get(meeting).then().body(containsString("Canary report"));
        northshire.as("northshire-chairs", "CHAIR").get(meeting).then().body(containsString("Canary report"));
        northshire
                .as(COORDINATION, "MINUTE_TAKER")
                .get(meeting)
                .then()
                .body("invited.return", hasItem("report"))
                .body(not(containsString("Canary report")));
        northshire.as(POLICE).get(meeting).then().body("invited.return.findAll { it != null }", empty());
    }

    @Test
    void whoever_decides_on_an_old_version_gets_the_current_one() {
        String meeting = northshire.scheduled(northshire.managed());
        northshire
                .as(POLICE)
                .body(Map.of("kind", "no-trace"))
                .post(meeting + "/return")
                .then()
                .statusCode(200);

        northshire
                .coordination()
                .header("If-Match", "\"1\"")
                .body(Map.of("attendance", List.of()))
                .post(meeting + "/hold")
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("current.status", equalTo("scheduled"));
    }

    @Test
    void the_same_request_again_has_its_first_answer_and_changes_nothing() {
        CaseId about = northshire.managed();
        String key = "once-" + UUID.randomUUID();

        String first = scheduleUnder(key, about);
        assertThat(scheduleUnder(key, about)).isEqualTo(first);

        northshire.as(POLICE).get("/meetings?caseId=" + about).then().body("items", hasSize(1));
    }

    private String scheduleUnder(String key, CaseId about) {
        return northshire
                .coordination()
                .header("Idempotency-Key", key)
                .body(meetingAbout(about))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }
}
