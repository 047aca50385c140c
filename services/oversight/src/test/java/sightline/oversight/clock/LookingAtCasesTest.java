package sightline.oversight.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.oversight.Northshire;
import sightline.oversight.usecases.LookAtCases;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.moments.TurnThread;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;
import sightline.platform.language.Signatory;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.WholeTopic;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "oversight"))
class LookingAtCasesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** A fact about an alert, as the journal holds it. */
    private record Told(String type, Instant occurred, Instant recorded) {}

    @Inject
    SystemDatabase database;

    @Inject
    LookClock clock;

    @Inject
    LookAtCases looking;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    String topicName;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic topic;

    private Northshire northshire;

    @BeforeEach
    void story() {
        northshire = new Northshire(topic);
    }

    @AfterEach
    void somebodyLooks() {
        if (!clock.isRunning()) {
            clock.start();
        }
    }

    @Test
    void a_limit_that_passes_is_seen_within_a_second_and_at_its_exact_moment() throws SQLException {
        CaseId about = northshire.onLicence();
        Instant limit = northshire.arrestWhoseLimitEnds(Duration.ofSeconds(4), about);
        await().atMost(SOON).until(() -> heard(about) == 5);
        assertThat(told(about)).isEmpty();

        await().atMost(SOON).until(() -> !told(about).isEmpty());

        assertThat(told(about)).singleElement().satisfies(raised -> {
            assertThat(raised.type()).isEqualTo("sightline.alert.raised.v1");
            assertThat(raised.occurred()).isEqualTo(limit);
            assertThat(raised.recorded()).isBetween(limit, limit.plusSeconds(1));
        });
    }

    @Test
    void what_is_noticed_goes_to_all_other_services_in_the_order_of_its_case() {
        CaseId about = northshire.onLicence();
        northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        await().atMost(SOON).until(() -> told(about).size() == 1);
        northshire.recallConsidered(about, Signatory.SENIOR, Signatory.HEAD);

        await().atMost(SOON).until(() -> announced(about).size() == 2);
        assertThat(announced(about)).containsExactly("sightline.alert.raised.v1", "sightline.alert.closed.v1");
    }

    @Test
    void a_decision_that_both_have_signed_clears_it_and_one_signature_does_not() throws SQLException {
        CaseId about = northshire.onLicence();
        northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        await().atMost(SOON).until(() -> told(about).size() == 1);

        northshire.recallConsidered(about, Signatory.SENIOR);
        await().atMost(SOON).until(() -> heard(about) == 6 && due(about) == null);
        assertThat(told(about)).hasSize(1);

        northshire.recallConsidered(about, Signatory.SENIOR, Signatory.HEAD);
        await().atMost(SOON).until(() -> told(about).size() == 2);
        assertThat(told(about)).extracting(Told::type).contains("sightline.alert.closed.v1");
    }

    @Test
    void what_becomes_due_while_nobody_looks_is_raised_once_when_somebody_looks_again() throws SQLException {
        clock.stop();
        List<CaseId> cases = new ArrayList<>();
        List<Instant> limits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CaseId about = northshire.onLicence();
            cases.add(about);
            limits.add(northshire.arrestWhoseLimitEnds(Duration.ofSeconds(3), about));
        }
        await().atMost(SOON)
                .until(() -> Instant.now().isAfter(limits.getLast())
                        && heard(cases.getFirst()) + heard(cases.get(1)) + heard(cases.getLast()) == 15);
        for (CaseId about : cases) {
            assertThat(told(about)).isEmpty();
        }

        clock.start();

        for (int i = 0; i < 3; i++) {
            CaseId about = cases.get(i);
            Instant limit = limits.get(i);
            await().atMost(SOON).until(() -> due(about) == null || !told(about).isEmpty());
            assertThat(told(about)).singleElement().satisfies(raised -> assertThat(raised.occurred())
                    .isEqualTo(limit));
        }
    }

    @Test
    void several_instances_raise_an_alert_once() throws SQLException {
        clock.stop();
        List<CaseId> cases = IntStream.range(0, 12)
                .mapToObj(_ -> northshire.onLicence())
                .peek(about -> northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1), about))
                .toList();
        await().atMost(SOON).until(() -> heard(cases.getLast()) == 5);

        List<TurnThread> instances = Stream.generate(
                        () -> new TurnThread("looking", () -> LookClock.turn(looking), Duration.ofMillis(5)).start())
                .limit(4)
                .toList();
        try {
            for (CaseId about : cases) {
                await().atMost(SOON).until(() -> !told(about).isEmpty());
            }
        } finally {
            instances.forEach(TurnThread::close);
        }

        for (CaseId about : cases) {
            assertThat(told(about)).extracting(Told::type).containsExactly("sightline.alert.raised.v1");
        }
    }

    @Test
    void an_alert_that_nobody_acknowledges_goes_on_when_its_time_has_run_out() throws SQLException {
        CaseId about = northshire.onLicence();
        northshire.arrestWhoseLimitEnds(Duration.ofSeconds(1).negated(), about);
        await().atMost(SOON).until(() -> told(about).size() == 1);

        asIfFourHoursHadPassed(about);

        await().atMost(SOON).until(() -> told(about).size() == 2);
        assertThat(told(about)).extracting(Told::type).contains("sightline.alert.escalated.v1");
    }

    @Test
    void the_watchdog_alarms_when_a_moment_has_passed_and_nobody_acted() throws SQLException {
        CaseId about = northshire.onLicence();
        await().atMost(SOON).until(() -> heard(about) == 4 && due(about) == null);
        clock.stop();
        change(
                "update watched_case set due_at = clock_timestamp() - interval '1 minute', look_at = null where case_id = ?",
                about);

        await().atMost(SOON).until(() -> well().contains("nobody acted"));
        assertThat(well()).contains("Nobody looks at cases");

        change("update watched_case set look_at = due_at where case_id = ?", about);
        clock.start();
        await().atMost(SOON).until(() -> !well().contains("alarm"));
    }

    private List<String> announced(CaseId about) {
        return WholeTopic.read(bootstrap, topicName).stream()
                .filter(message -> about.toString().equals(message.key()))
                .map(message -> EnvelopeJson.read(message.value()))
                .filter(event -> event.source().equals("/services/oversight"))
                .map(Envelope::type)
                .toList();
    }

    private static String well() {
        return given().get("/q/health/well").asString();
    }

    private void asIfFourHoursHadPassed(CaseId about) throws SQLException {
        change("update alert set escalate_at = clock_timestamp() where case_id = ?", about);
        change(
                "update watched_case set due_at = clock_timestamp(), look_at = clock_timestamp() where case_id = ?",
                about);
    }

    private void change(String statement, CaseId about) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, about.value());
            change.executeUpdate();
        }
    }

    private int heard(CaseId about) throws SQLException {
        return this.<Integer>rows("select 1 from heard_fact where case_id = ?", about, row -> 1)
                .size();
    }

    /** When it is due to be looked at for a fact that was heard; null when it was looked at since. */
    private @Nullable Instant due(CaseId about) throws SQLException {
        return rows(
                        "select due_at from watched_case where case_id = ? and due_at <= clock_timestamp()",
                        about,
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Told> told(CaseId about) throws SQLException {
        return rows(
                "select type, occurred_at, recorded_at from journal where case_id = ? order by sequence",
                about,
                row -> new Told(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, CaseId about, Row<T> reading) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, about.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.of(row));
                }
            }
        }
        return rows;
    }
}
