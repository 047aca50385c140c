package sightline.actions.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;

/** Deadlines of the running service, with its own clock thread. */
@QuarkusTest
class AnnouncingDeadlinesTest extends InNorthshire {
    private static final String[] EVERY_STAGE = {"due-soon", "overdue", "escalated to chair", "escalated to smb-member"
    };

    @Inject
    SystemDatabase database;

    @Inject
    DeadlineClock clock;

    @SuppressWarnings("NullAway.Init")
    private Passing passing;

    @BeforeEach
    void time() {
        passing = new Passing(database);
    }

    @AfterEach
    void rightAgain() {
        SkewedClock.wrongBy(Duration.ZERO);
        if (!clock.isRunning()) {
            clock.start();
        }
    }

    @Test
    void a_deadline_is_announced_within_a_second_of_its_moment() throws SQLException {
        CaseId about = northshire.aCase();
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Instant moment = Instant.now().plusMillis(2000).truncatedTo(ChronoUnit.MILLIS);
            moments.add(moment);
            northshire.assigned(due(about, moment));
        }

        List<Instant> recorded = await().atMost(Duration.ofSeconds(20))
                .until(() -> overdueRecorded(about), found -> found.size() == moments.size());

        List<Duration> late = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            late.add(Duration.between(moments.get(i), recorded.get(i)));
        }
        late.sort(null);
        assertThat(late.getFirst()).as("never before its moment").isPositive();
        assertThat(late.get(moments.size() / 2)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void everybody_on_the_case_sees_how_late_it_is() throws SQLException {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);
        passing.by(Duration.ofDays(21), about);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(about)).contains("overdue"));
        northshire
                .as("northshire-housing")
                .queryParams("caseId", about.toString(), "late", true)
                .get("/actions")
                .then()
                .body("items.lateness", contains("overdue"));
        northshire.as("northshire-health").get(action).then().body("lateness", equalTo("overdue"));
    }

    @Test
    void after_an_outage_everything_passed_is_announced_in_order_and_each_once() throws SQLException {
        CaseId about = northshire.aCase();
        clock.stop();
        northshire.assigned(about, 5);
        northshire.assigned(about, 6);
        passing.by(Duration.ofDays(25), about);

        clock.start();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(about)).hasSize(8));
        passing.facts(about).stream().map(Passing.Fact::action).distinct().forEach(action -> assertThat(
                        ofAction(about, action))
                .containsExactly(EVERY_STAGE));
    }

    @Test
    void of_limits_already_past_when_it_is_recorded_only_the_last_is_announced() throws SQLException {
        CaseId about = northshire.aCase();
        Map<String, Object> longAgo = Northshire.undertaking(about, "northshire-health", Northshire.inDays(-30));
        longAgo.put("occurredAt", Instant.now().minus(Duration.ofDays(40)).toString());
        northshire.assigned(longAgo);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(about)).containsExactly("escalated to smb-member"));
    }

    @Test
    void it_is_the_owner_agencys_information_and_the_clock_tells_it() throws SQLException {
        CaseId about = northshire.aCase();
        northshire.assigned(about, 2);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.facts(about)).hasSize(2));

        Passing.Fact dueSoon = passing.facts(about).getLast();
        assertThat(dueSoon.name()).isEqualTo("due-soon");
        assertThat(dueSoon.agency()).isEqualTo("northshire-health");
        assertThat(dueSoon.actor()).isEqualTo("sightline-deadlines");
        assertThat(dueSoon.dueOn()).isEqualTo(Northshire.inDays(2).toString());
    }

    @Test
    void a_machine_whose_clock_is_two_days_wrong_neither_announces_early_nor_late() throws SQLException {
        CaseId early = northshire.aCase();
        SkewedClock.wrongBy(Duration.ofDays(2));
        northshire.assigned(early, 4);
        CaseId late = northshire.aCase();
        SkewedClock.wrongBy(Duration.ofDays(-2));
        northshire.assigned(late, 2);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(late)).containsExactly("due-soon"));
        assertThat(passing.announced(early)).isEmpty();
    }

    @Test
    void what_is_done_before_its_moment_is_never_announced_as_late() throws SQLException {
        CaseId about = northshire.aCase();
        String done = northshire.assigned(about, 20);
        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Seen"))
                .post(done + "/complete")
                .then()
                .statusCode(200);
        northshire.assigned(about, 20);
        passing.by(Duration.ofDays(60), about);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passing.announced(about)).containsExactly(EVERY_STAGE));
        assertThat(passing.facts(about).stream()
                        .filter(fact -> done.endsWith(fact.action().toString()))
                        .map(Passing.Fact::name))
                .containsExactly("assigned", "completed");
    }

    private Map<String, Object> due(CaseId about, Instant moment) {
        Map<String, Object> body = Northshire.undertaking(about, "northshire-health", Northshire.dayOf(moment));
        body.put("dueAt", moment.toString());
        return body;
    }

    private List<Instant> overdueRecorded(CaseId about) throws SQLException {
        return passing.facts(about).stream()
                .filter(fact -> fact.name().equals("overdue"))
                .map(Passing.Fact::recordedAt)
                .sorted()
                .toList();
    }

    private List<String> ofAction(CaseId about, UUID action) {
        try {
            return passing.facts(about).stream()
                    .filter(fact -> fact.action().equals(action) && !fact.name().equals("assigned"))
                    .map(Passing.Fact::name)
                    .toList();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
