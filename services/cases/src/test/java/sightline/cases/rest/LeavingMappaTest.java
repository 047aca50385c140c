package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.oversight.AlertRaisedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.CaseId;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class LeavingMappaTest {
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final Map<String, Object> LEAVE = Map.of("from", "mappa", "rationale", "A fictional rationale");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topic;

    private Northshire northshire;
    private CasesOnTheTopic others;
    private Map<String, Object> person;
    private String location;

    @BeforeEach
    void a_case_with_a_plan() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        others = new CasesOnTheTopic(topic, bootstrap);
        person = Northshire.person();
        location = northshire.openWithPoliceAndHealth(person);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void nobody_leaves_with_an_action_unhandled_and_leaves_once_it_is_said_what_becomes_of_it() {
        ActionId action = assigned();

        await().atMost(A_WHILE).untilAsserted(() -> deregister(Map.of("from", "level-2"))
                .statusCode(409)
                .body("obstacles.actionId", hasItem(action.toString()))
                .body("obstacles.kind", hasItem("no-rationale")));

        deregister(Map.of(
                        "from", "mappa",
                        "rationale", "A fictional rationale",
                        "actionsHandled", List.of(Map.of("actionId", action.toString(), "how", "closed"))))
                .statusCode(200)
                .body("status", equalTo("left"))
                .body("exited.from", equalTo("mappa"));
        assertThat(types()).contains("sightline.case.exit-refused.v1").endsWith("sightline.case.deregistered.v1");
    }

    @Test
    void once_a_person_has_left_only_lead_and_co_ordination_see_the_case_and_nothing_is_asked_of_it() {
        deregister(LEAVE).statusCode(200);

        northshire.as("northshire-police").get(location).then().statusCode(404);
        northshire
                .as("northshire-probation")
                .get(location)
                .then()
                .statusCode(200)
                .body("may.allowed", not(hasItem(true)));
        northshire
                .lead(location + "/assess", Northshire.assessment())
                .statusCode(409)
                .body("obstacle", equalTo("LeftMappa"));
        northshire
                .as("northshire-police")
                .queryParam("limit", 200)
                .get("/cases")
                .then()
                .body("items.id", not(hasItem(id().toString())));
    }

    @Test
    void who_leaves_a_level_stays_managed_at_level_1() {
        deregister(Map.of("from", "level-3", "rationale", "Fictional"))
                .statusCode(409)
                .body("obstacle", equalTo("NotAtThatLevel"));

        deregister(Map.of("from", "level-2", "rationale", "Fictional"))
                .statusCode(200)
                .body("status", equalTo("managed"))
                .body("level", equalTo(1))
                .body("exited.from", equalTo("level-2"));
    }

    @Test
    void a_refusal_asked_for_again_is_the_same_refusal_and_one_fact() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> withoutWhy = Map.of("from", "mappa");

        String first = refusal(withoutWhy, key);
        String second = refusal(withoutWhy, key);

        assertThat(second).isEqualTo(first);
        assertThat(types()).containsOnlyOnce("sightline.case.exit-refused.v1");
    }

    @Test
    void the_lead_agency_asks_co_ordination_to_let_somebody_leave() {
        northshire.lead(location + "/deregister", LEAVE).statusCode(403);
    }

    @Test
    void an_alert_of_an_unsafe_exit_takes_it_back_once_and_names_the_alert() {
        deregister(LEAVE).statusCode(200);
        EventId cameToLight = new EventId(UUID.randomUUID());

        Envelope alert = alerted(List.of(exit(), cameToLight));
        Envelope again = alerted(List.of(exit(), new EventId(UUID.randomUUID())));

        await().atMost(A_WHILE).untilAsserted(() -> northshire
                .as("northshire-police")
                .get(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("managed"))
                .body("level", equalTo(2)));
        Envelope reopened = await().atMost(A_WHILE)
                .until(this::reopened, found -> !found.isEmpty())
                .getFirst();
        assertThat(reopened.causation()).isEqualTo(alert.id()).isNotEqualTo(again.id());
        assertThat(reopened.data().get("because").asText()).isEqualTo(cameToLight.toString());
    }

    @Test
    void an_arrest_from_before_takes_the_exit_back_and_one_from_after_is_of_nobody_we_know() {
        deregister(Map.of(
                        "from", "mappa",
                        "rationale", "A fictional rationale",
                        "occurredAt", "2026-11-20T21:00:00Z"))
                .statusCode(200);
        northshire
                .arrest(Northshire.crnOf(person), UUID.randomUUID().toString())
                .statusCode(202);

        northshire
                .as("northshire-police")
                .body(Map.of(
                        "identifier", Map.of("kind", "crn", "value", Northshire.crnOf(person)),
                        "offenceGroup", "violence",
                        "occurredAt", "2026-11-20T20:59:59Z"))
                .post("/arrests")
                .then()
                .statusCode(201);

        assertThat(types()).endsWith("sightline.case.exit-reopened.v1", "sightline.case.arrest-recorded.v1");
    }

    private ActionId assigned() {
        ActionId action = new ActionId(UUID.randomUUID());
        others.announce(
                "actions",
                id(),
                new ActionAssignedV1(
                        action, null, true, new AgencyId("northshire-police"), null, LocalDate.of(2027, 1, 31), null),
                "northshire-coordination");
        return action;
    }

    private Envelope alerted(List<EventId> because) {
        return others.announce(
                "oversight",
                id(),
                new AlertRaisedV1(
                        new AlertId(UUID.randomUUID()),
                        new DetectorId("D15"),
                        null,
                        because,
                        AlertRole.CHAIR,
                        List.of(AlertRole.CO_ORDINATOR),
                        Instant.parse("2027-01-31T12:00:00Z"),
                        null),
                "northshire-coordination");
    }

    private ValidatableResponse deregister(Map<String, Object> exit) {
        return northshire.coordination(location + "/deregister", exit);
    }

    private String refusal(Map<String, Object> exit, String key) {
        return northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .header("Idempotency-Key", key)
                .body(exit)
                .post(location + "/deregister")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .extract()
                .asString();
    }

    private CaseId id() {
        return CaseId.of(location.substring("/cases/".length()));
    }

    private JsonPath history() {
        return northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> types() {
        return history().getList("items.type");
    }

    private EventId exit() {
        return EventId.of(history().getString("items.find { it.type == 'sightline.case.deregistered.v1' }.id"));
    }

    private List<Envelope> reopened() {
        return WholeTopic.read(bootstrap, topic).stream()
                .map(message -> EnvelopeJson.read(message.value()))
                .filter(event -> event.subject().equals(id()) && event.type().contains("exit-reopened"))
                .toList();
    }
}
