package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.testkit.LooksWritten;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class DatabaseAwayTest {
    private static final String ALL_OF_THE_SERVICE = """
            select pid from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""";
    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%managed_case%for update'";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Inject
    DataSource pool;

    private Northshire northshire;
    private String location = "";

    @BeforeEach
    void a_case() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.open(Northshire.person());
    }

    @Test
    void a_verb_whose_connection_is_lost_is_answered_503_with_nothing_done_and_is_taken_when_it_is_sent_again()
            throws SQLException {
        String key = UUID.randomUUID().toString();
        try (Connection other = service();
                var lock = other.createStatement()) {
            lock.execute("select set_config('sightline.standing', 'system', false)");
            other.setAutoCommit(false);
            lock.execute("select 1 from managed_case where id = '%s' for update".formatted(id()));
            CompletableFuture<Response> asked = CompletableFuture.supplyAsync(() -> join(key));

            await().atMost(PATIENCE).until(() -> terminate(WAITING, other) > 0);

            isUnavailable(asked.join());
            other.rollback();
        }
        assertThat(members()).doesNotContain("northshire-health");
        assertThat(join(key).statusCode()).isEqualTo(200);
        assertThat(members()).contains("northshire-health");
    }

    @Test
    void whoever_finds_no_connection_left_is_answered_503() {
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(taken);
            isUnavailable(northshire.as("northshire-probation").get(location));
        } finally {
            taken.forEach(DatabaseAwayTest::giveBack);
        }
        assertThat(northshire.as("northshire-probation").get(location).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_was_looked_at_reaches_the_audit_also_after_all_connections_were_lost_again_and_again()
            throws SQLException {
        try (Connection other = service()) {
            Instant until = Instant.now().plusSeconds(3);
            while (Instant.now().isBefore(until)) {
                terminate(ALL_OF_THE_SERVICE, other);
            }
        }
        await().atMost(PATIENCE)
                .until(() -> northshire.as("northshire-probation").get(location).statusCode() == 200);

        await().atMost(PATIENCE).until(() -> LooksWritten.unsent() == 0);
    }

    private static void isUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("status", equalTo(503));
    }

    /** Until nothing is left to be had, which the pool says after it has waited. */
    private void takeAll(List<Connection> taken) {
        AsTheSystem.call(() -> {
            while (true) {
                try {
                    taken.add(pool.getConnection());
                } catch (SQLException nothingLeft) {
                    return taken.size();
                }
            }
        });
    }

    private static void giveBack(Connection one) {
        try {
            one.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many connections were lost. */
    private static int terminate(String pids, Connection other) throws SQLException {
        try (var ask = other.createStatement();
                var row = ask.executeQuery(
                        "select count(pg_terminate_backend(pid)) from (%s) as backend".formatted(pids))) {
            row.next();
            return row.getInt(1);
        }
    }

    private Response join(String key) {
        return northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .header("Idempotency-Key", key)
                .body(Map.of("agency", "northshire-health", "place", "dtc", "basis", "A fictional reason to know"))
                .post(location + "/join");
    }

    private List<String> members() {
        return northshire.as("northshire-probation").get(location).jsonPath().getList("members.agency");
    }

    private String id() {
        return location.substring("/cases/".length());
    }

    private static Connection service() throws SQLException {
        var settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.datasource.username", String.class),
                settings.getValue("quarkus.datasource.password", String.class));
    }
}
