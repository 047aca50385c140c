package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingPostgresTest {

    private static final String OWNER_PASSWORD = "owner's own";
    private static final String APP_PASSWORD = "app's own";

    @TempDir
    Path folder;

    private PostgresServer postgres;

    @BeforeEach
    void started() throws InterruptedException {
        postgres = new PostgresServer(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), "not a secret");
        postgres.start();
    }

    @AfterEach
    void stopped() {
        postgres.close();
    }

    @Test
    void what_was_committed_is_there_after_kill_9() throws Exception {
        execute(postgres.connect("postgres"), "create table fact (it int); insert into fact values (1)");

        Signal.KILL.sendTo(postgres.pid().orElseThrow());
        assertThat(postgres.child().awaitEnd(Duration.ofSeconds(10))).isTrue();
        assertThat(postgres.child().howItEnded()).isEqualTo("was killed by signal 9");
        assertThat(postgres.answers()).isFalse();
        postgres.start();

        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet facts = statement.executeQuery("select it from fact")) {
            assertThat(facts.next()).isTrue();
        }
    }

    @Test
    void a_process_id_left_in_a_file_is_not_trusted_when_somebody_else_has_it_now() throws Exception {
        postgres.close();
        Process somebodyElse = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"), somebodyElse.pid() + "\n" + folder + "\n");

            postgres.start();

            assertThat(postgres.answers()).isTrue();
            assertThat(somebodyElse.isAlive()).isTrue();
        } finally {
            somebodyElse.destroyForcibly();
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_refused_in_a_sentence() {
        PostgresServer second =
                new PostgresServer(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), "not a secret");

        assertThatThrownBy(second::start)
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("already runs on")
                .hasMessageContaining("process " + postgres.pid().orElseThrow());
        assertThat(postgres.answers()).isTrue();
    }

    @Test
    void a_service_may_use_its_database_but_owns_nothing() throws Exception {
        postgres.ensureDatabase("approved-premises", OWNER_PASSWORD, APP_PASSWORD);
        postgres.ensureDatabase("approved-premises", OWNER_PASSWORD, APP_PASSWORD);
        postgres.ensureDatabase("cases", OWNER_PASSWORD, APP_PASSWORD);

        execute(as("approved_premises_owner", OWNER_PASSWORD), "create table bed (number int)");

        assertThatThrownBy(() -> execute(as("approved_premises", APP_PASSWORD), "create table mine (it int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(as("approved_premises", APP_PASSWORD), "select number from bed"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(as("cases", APP_PASSWORD), "select 1"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as("approved_premises", "guessed")).hasMessageContaining("password authentication");
    }

    private Connection as(String role, String password) throws SQLException {
        int port = Integer.parseInt(postgres.address().split(":", -1)[1]);
        return Databases.connect(port, Tls.OFF, "approved_premises", role, password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
