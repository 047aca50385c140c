package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.Deadline;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.operate.DurableCommits;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.relay.PostgresOutbox;

class P3APredecessorIsVisibleOrAcknowledgedTest {

    @Test
    void at_every_look_at_the_unsent_set_while_many_write() throws Exception {
        JournalDatabase database = RealParts.database();
        Reader reader = new Reader(new HashMap<>(), new Random(1));
        int looks = 0;
        try (Connection connection = database.connect()) {
            Writers writers = new Writers(database, 12, 20, 0);
            Deadline enough = Deadline.in(Duration.ofSeconds(4));
            while (!enough.passed()) {
                reader.look(connection);
                looks++;
            }
            writers.stop();
            while (Recorded.count(database, "select count(*) from outbox") > 0) {
                reader.look(connection);
            }
            System.out.printf("P3: %d looks, %s%n", looks, writers);
        }
        assertThat(looks).isGreaterThan(50);
        assertThat(reader.acknowledged.values().stream().mapToLong(n -> n).sum())
                .as("nothing was passed over")
                .isEqualTo(Recorded.count(database, "select count(*) from journal"));
    }

    @Test
    void for_the_relay_refuses_a_replica_and_a_service_does_not_start_on_one(@TempDir Path folder) throws Exception {
        try (PostgresServer server = RealParts.ownPostgres(folder)) {
            server.start();
            JournalDatabase database = JournalDatabase.on(server.maintenanceUrl());
            DurableCommits.require(database.connections());
            server.child().stop(Signal.INT, Duration.ofSeconds(20));
            Files.createFile(folder.resolve("data/standby.signal"));
            server.start();

            PostgresOutbox outbox = new PostgresOutbox(database.connections(), Service.ORIGIN, Duration.ofSeconds(10));
            assertThatThrownBy(outbox::open).isInstanceOf(SQLException.class).hasMessageContaining("replica");
            assertThatThrownBy(() -> DurableCommits.require(database.connections()))
                    .hasMessageContaining("replica");
        }
    }

    @Test
    void and_a_service_does_not_start_on_a_database_that_acknowledges_before_it_has_written() throws SQLException {
        JournalDatabase database = RealParts.database();
        DurableCommits.require(database.connections());
        try (Connection superuser = database.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("alter role %s set synchronous_commit = off".formatted(database.name()));
        }
        assertThatThrownBy(() -> DurableCommits.require(database.connections()))
                .hasMessageContaining("synchronous_commit");
    }

    /** Looks as the relay does and acknowledges some heads at random. */
    private record Reader(Map<UUID, Long> acknowledged, Random random) {

        void look(Connection connection) throws SQLException {
            List<Long> sent = new ArrayList<>();
            Map<UUID, Long> seen = new HashMap<>(acknowledged);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select case_id, sequence, position from outbox order by position")) {
                while (row.next()) {
                    UUID about = row.getObject(1, UUID.class);
                    long before = seen.getOrDefault(about, 0L);
                    assertThat(row.getLong(2))
                            .as("what follows %d of %s", before, about)
                            .isEqualTo(before + 1);
                    seen.put(about, before + 1);
                    if (acknowledged.getOrDefault(about, 0L) == before && random.nextBoolean()) {
                        acknowledged.put(about, before + 1);
                        sent.add(row.getLong(3));
                    }
                }
                statement.execute("delete from outbox where position = any('{%s}')"
                        .formatted(String.join(
                                ",", sent.stream().map(String::valueOf).toList())));
            }
        }
    }
}
