package sightline.cases.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class ImportingHmppsEventsTest {
    private static final String RECEIVED = "prison-offender-events.prisoner.received";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;
    private String crn;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = Northshire.person();
        crn = Northshire.crnOf(person);
        location = northshire.openWithPoliceAndHealth(person);
    }

    @Test
    void somebody_received_into_prison_is_returned_to_custody_once() {
        Map<String, Object> event = received(crn, "2026-11-20T10:15:00+00:00", "ADMISSION");

        sent(event).body("items.outcome", contains("taken"));
        sent(List.of(event, event)).body("items.outcome", contains("taken-before", "taken-before"));

        northshire.as("northshire-probation").get(location).then().body("inCustody", equalTo(true));
        returns().body("items.findAll { it.type.contains('returned-to-custody') }", hasSize(1));
    }

    @Test
    void a_tier_is_told_as_a_person_would_tell_it() {
        Map<String, Object> event = received(crn, "2026-11-20T10:15:00Z", "");
        event.put("eventType", "tier.calculation.complete");
        event.remove("personReference");
        event.put("additionalInformation", Map.of("crn", crn, "tierScore", "B2"));

        sent(List.of(event, event)).body("items.outcome", contains("taken", "taken-before"));

        returns().body("items.find { it.type.contains('tier-changed') }.data.tier", equalTo("b"));
    }

    @Test
    void whoever_is_registered_for_mappa_is_notified_once_of_the_category_that_is_told() {
        Map<String, Object> registered = told("probation-case.registration.added", "2026-11-20T10:15:00Z");
        registered.put("additionalInformation", Map.of("registerTypeCode", "MAPP", "registerCategoryCode", "M2"));
        Map<String, Object> informed = told("probation-case.mappa-information.updated", "2026-11-21T10:15:00Z");
        informed.put("additionalInformation", Map.of("mappaCategory", "1"));

        sent(List.of(registered, registered, informed))
                .body("items.outcome", contains("taken", "taken-before", "taken"));

        returns().body("items.findAll { it.type.contains('case.notified') }.data.category", contains(2, 1));
    }

    @Test
    void a_registration_that_names_no_category_and_one_that_ends_are_left_to_people() {
        Map<String, Object> registered = told("probation-case.registration.added", "2026-11-20T10:15:00Z");
        registered.put("additionalInformation", Map.of("registerTypeCode", "MAPP"));
        Map<String, Object> ended = told("probation-case.registration.deregistered", "2026-11-20T10:15:00Z");
        ended.put("additionalInformation", Map.of("registerTypeCode", "MAPP", "registerCategoryCode", "M2"));
        Map<String, Object> another = told("probation-case.registration.added", "2026-11-20T10:15:00Z");
        another.put("additionalInformation", Map.of("registerTypeCode", "ALERT", "registerCategoryCode", "M2"));

        sent(List.of(registered, ended, another))
                .body("items.because", contains("for-a-person", "for-a-person", "not-of-mappa"));
    }

    @Test
    void a_recall_that_was_raised_is_decided_and_signed_by_nobody_once() {
        Map<String, Object> raised = told("recall.raised", "2026-11-20T10:15:00Z");

        sent(List.of(raised, raised)).body("items.outcome", contains("taken", "taken-before"));

        northshire
                .as("northshire-probation")
                .get(location + "/recalls")
                .then()
                .body("items", hasSize(1))
                .body("items[0].stage", equalTo("decided"))
                .body("items[0].missing", hasSize(2));
    }

    @Test
    void a_release_a_licence_and_the_end_of_a_recall_say_too_little_to_be_made_facts() {
        Map<String, Object> released = told("prison-offender-events.prisoner.released", "2026-11-20T10:15:00Z");
        released.put("additionalInformation", Map.of("reason", "RELEASED"));
        Map<String, Object> onLeave = told("prison-offender-events.prisoner.released", "2026-11-20T10:15:00Z");
        onLeave.put("additionalInformation", Map.of("reason", "TEMPORARY_ABSENCE_RELEASE"));

        sent(List.of(
                        released,
                        onLeave,
                        told("create-and-vary-a-licence.licence.activated", "2026-11-20T10:15:00Z"),
                        told("recall.concluded", "2026-11-20T10:15:00Z")))
                .body(
                        "items.because",
                        contains("says-too-little", "changes-nothing", "says-too-little", "says-too-little"));

        returns().body("items.findAll { it.type.contains('released') || it.type.contains('recall') }", hasSize(0));
    }

    @Test
    void dates_as_they_are_written_there_are_read() {
        sent(received(crn, "Fri Jun 14 09:06:52 BST 2024", "ADMISSION")).body("items.outcome", contains("taken"));

        returns().body("items.occurredAt", hasItem("2024-06-14T08:06:52Z"));
    }

    @Test
    void nobody_we_know_and_nobody_whom_the_sender_may_know_of_are_answered_alike() {
        Map<String, Object> elsewhere = Northshire.person();
        northshire.open(elsewhere);

        northshire
                .as("northshire-police")
                .body(received(crn, "2026-11-20T10:15:00Z", "ADMISSION"))
                .post("/imports/hmpps")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("refused"));
        sent(received("X000000", "2026-11-20T10:15:00Z", "ADMISSION")).body("items.outcome", contains("screened"));
    }

    @Test
    void what_is_not_taken_in_is_counted_and_says_nothing_of_whom() {
        String type =
                "some-service.thing.happened-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> event = received(crn, "2026-11-20T10:15:00Z", "ADMISSION");
        event.put("eventType", type);

        sent(List.of(event, event)).body("items.because", contains("not-known", "not-known"));

        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get("/imports/unknown")
                .then()
                .statusCode(200)
                .body("find { it.eventType == '%s' }.times".formatted(type), equalTo(2));
    }

    @Test
    void one_that_cannot_be_read_stops_none_of_the_others() {
        Map<String, Object> moved = received(crn, "2026-11-20T10:15:00Z", "TRANSFERRED");
        Map<String, Object> unreadable = received(crn, "the other day", "ADMISSION");

        sent(List.of(unreadable, moved, received(crn, "2026-11-20T11:15:00Z", "ADMISSION")))
                .body("items.outcome", contains("not-taken", "not-taken", "taken"))
                .body("items.because[0]", equalTo("unreadable"))
                .body("items.because[1]", equalTo("changes-nothing"));
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get("/imports/unknown")
                .then()
                .body("find { it.why == 'unreadable' }.times", greaterThanOrEqualTo(1));
    }

    private ValidatableResponse sent(Object events) {
        return northshire
                .as("northshire-probation")
                .body(events)
                .post("/imports/hmpps")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse returns() {
        return northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .statusCode(200);
    }

    /** An event of that type of the person. */
    private Map<String, Object> told(String type, String occurredAt) {
        Map<String, Object> event = received(crn, occurredAt, "");
        event.put("eventType", type);
        return event;
    }

    private static Map<String, Object> received(String crn, String occurredAt, String reason) {
        Map<String, Object> event = new HashMap<>();
        event.put("eventType", RECEIVED);
        event.put("version", 1);
        event.put("occurredAt", occurredAt);
        event.put("description", "A prisoner has been received into prison");
        event.put("detailUrl", "");
        event.put("additionalInformation", Map.of("reason", reason, "prisonId", "", "currentPrisonStatus", ""));
        event.put("personReference", Map.of("identifiers", List.of(Map.of("type", "CRN", "value", crn))));
        return event;
    }
}
