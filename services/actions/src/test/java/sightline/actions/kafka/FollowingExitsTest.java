package sightline.actions.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Handling;
import sightline.platform.language.Level;
import sightline.platform.testkit.Publisher;
import sightline.platform.testkit.WholeTopic;

/** Exits that cases announce, and what the running service does to the actions they list. */
@QuarkusTest
class FollowingExitsTest extends InNorthshire {
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final String CANCELLED = "sightline.action.cancelled.v1";
    private static final String ASSIGNED = "sightline.action.assigned.v1";

    @Inject
    SystemDatabase database;

    @SuppressWarnings("NullAway.Init")
    private CaseId about;

    @BeforeEach
    void a_case() {
        about = northshire.aCase();
    }

    @Test
    void an_exit_ends_what_it_lists_told_by_the_agency_that_decided_it() {
        String closed = northshire.assigned(about, 20);
        String transferred = northshire.assigned(about, 30);
        String unlisted = northshire.assigned(about, 40);

        Envelope exit = exit(Map.of(idOf(closed), Handling.CLOSED, idOf(transferred), Handling.TRANSFERRED));

        List<Envelope> ended = announced(exit, 2);
        assertThat(ended).allSatisfy(fact -> {
            assertThat(fact.type()).isEqualTo(CANCELLED);
            assertThat(fact.agency()).isEqualTo(exit.agency());
            assertThat(fact.correlation()).isEqualTo(exit.correlation());
            assertThat(fact.occurred()).isEqualTo(exit.occurred());
        });
        shown(closed).body("status", equalTo("cancelled")).body("lastReason", equalTo("Closed by the exit"));
        shown(transferred).body("status", equalTo("cancelled")).body("lastReason", containsString("Transferred"));
        shown(unlisted).body("status", equalTo("assigned"));
    }

    @Test
    void a_lowered_level_ends_what_it_lists_too_and_its_deadlines_are_no_more() throws SQLException {
        String action = northshire.assigned(about, 20);

        Envelope lowered = cases.announce(
                "cases",
                about,
                new LevelSetV1(
                        Category.TWO,
                        Level.ONE,
                        true,
                        null,
                        List.of(new LevelSetV1.ActionHandled(idOf(action), Handling.CANCELLED))),
                "northshire-coordination");

        announced(lowered, 1);
        shown(action).body("status", equalTo("cancelled")).body("lastReason", equalTo("Cancelled by the exit"));
        open().body("items", hasSize(0));
        assertThat(deadlinesWaitedFor()).isZero();
    }

    @Test
    void heard_twice_or_said_of_what_is_done_already_it_changes_nothing() {
        String open = northshire.assigned(about, 20);
        String done = northshire.assigned(about, 20);
        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Seen"))
                .post(done + "/complete")
                .then()
                .statusCode(200);
        Envelope exit = exit(Map.of(idOf(open), Handling.CLOSED, idOf(done), Handling.CLOSED));
        try (Publisher again = new Publisher(topic, bootstrap)) {
            again.publish(exit);
        }
        String later = northshire.assigned(about, 20);

        Envelope second = exit(Map.of(idOf(open), Handling.CANCELLED, idOf(later), Handling.CLOSED));

        assertThat(announced(second, 1)).singleElement().satisfies(fact -> assertThat(action(fact))
                .isEqualTo(idOf(later)));
        assertThat(announced(exit, 1)).singleElement().satisfies(fact -> assertThat(action(fact))
                .isEqualTo(idOf(open)));
        shown(done).body("status", equalTo("completed"));
    }

    @Test
    void an_exit_of_one_case_does_nothing_to_the_action_of_another() {
        String others = northshire.assigned(northshire.aCase(), 20);
        String own = northshire.assigned(about, 20);

        Envelope exit = exit(Map.of(idOf(others), Handling.CLOSED, idOf(own), Handling.CLOSED));

        assertThat(announced(exit, 1)).hasSize(1);
        shown(others).body("status", equalTo("assigned"));
    }

    @Test
    void a_reopened_exit_assigns_anew_what_it_ended_and_once() {
        String earlier = northshire.assigned(about, 10);
        String ended = northshire.assigned(about, 20);
        exit(Map.of(idOf(earlier), Handling.CLOSED));
        announced(exit(Map.of(idOf(ended), Handling.CLOSED)), 1);

        Envelope reopened = reopen();
        Envelope again = reopen();
        Envelope last = exit(Map.of(idOf(northshire.assigned(about, 30)), Handling.CLOSED));

        announced(last, 1);
        assertThat(announced(reopened, 1)).singleElement().satisfies(fact -> {
            assertThat(fact.type()).isEqualTo(ASSIGNED);
            assertThat(action(fact)).isNotEqualTo(idOf(ended));
        });
        assertThat(announced(again, 0)).isEmpty();
        shown(ended).body("status", equalTo("cancelled"));
        open().body("items.dueOn", contains(Northshire.inDays(20).toString()))
                .body("items.ownerAgency", contains("northshire-health"))
                .body("items.id", not(contains(idOf(ended).toString())));
    }

    private Envelope exit(Map<ActionId, Handling> handled) {
        return cases.announce(
                "cases",
                about,
                new DeregisteredV1(
                        ExitFrom.LEVEL_2,
                        true,
                        handled.entrySet().stream()
                                .map(one -> new DeregisteredV1.ActionHandled(one.getKey(), one.getValue()))
                                .toList()),
                "northshire-coordination");
    }

    private Envelope reopen() {
        return cases.announce(
                "cases", about, new ExitReopenedV1(new EventId(UUID.randomUUID())), "northshire-coordination");
    }

    /** What this service announced because of that, as soon as there is this much. */
    private List<Envelope> announced(Envelope cause, int atLeast) {
        return await().atMost(A_WHILE)
                .until(
                        () -> onTheTopic()
                                .filter(event -> cause.id().equals(event.causation()))
                                .toList(),
                        found -> found.size() >= atLeast);
    }

    private Stream<Envelope> onTheTopic() {
        return WholeTopic.read(bootstrap, topic).stream()
                .map(message -> EnvelopeJson.read(message.value()))
                .filter(event -> event.source().equals("/services/actions"));
    }

    private long deadlinesWaitedFor() throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from action where case_id = ? and next_moment is not null")) {
            count.setObject(1, about.value());
            try (ResultSet row = count.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }

    private ValidatableResponse shown(String action) {
        return northshire.coordination().get(action).then().statusCode(200);
    }

    private ValidatableResponse open() {
        return northshire
                .coordination()
                .queryParam("caseId", about.toString())
                .get("/actions")
                .then()
                .statusCode(200);
    }

    private static ActionId action(Envelope fact) {
        return ActionId.of(fact.data().get("actionId").asText());
    }

    private static ActionId idOf(String location) {
        return ActionId.of(location.substring("/actions/".length()));
    }
}
