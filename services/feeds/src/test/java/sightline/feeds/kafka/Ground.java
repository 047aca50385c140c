package sightline.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SharedParts;
import sightline.deploy.parts.Topic;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.testkit.Publisher;

/** A database and a topic of a test's own, and what lies in them. */
final class Ground implements AutoCloseable {
    private static final String PASSWORD = "of-this-test-run";

    /** One entry as it is stored. */
    record Stored(long sequence, UUID event, String json) {}

    private final String name = "feeds_g" + UUID.randomUUID().toString().substring(0, 8);
    private final String topic = "sightline.events." + name;
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    final Publisher publisher;

    Ground() throws InterruptedException {
        PostgresServer postgres = SharedParts.get().postgres();
        postgres.ensureDatabase(name, PASSWORD, PASSWORD);
        Flyway.configure()
                .dataSource(postgres.url(name), name + "_owner", PASSWORD)
                .locations("db/journal", "db/http", "db/membership", "db/migration")
                .placeholders(Map.of("app", name))
                .load()
                .migrate();
        database.setUrl(postgres.url(name));
        database.setUser(name);
        database.setPassword(PASSWORD);
        database.setPrepareThreshold(1);
        // A listener listens on nobody's behalf, as the service says for its connections.
        database.setOptions("-c sightline.standing=system");
        Topic events = Topic.events(1);
        SharedParts.get().kafka().ensureTopic(new Topic(topic, events.partitions(), 1, events.settings()));
        publisher = new Publisher(topic, SharedParts.get().kafka().bootstrap());
    }

    /** As the service connects: with the rights of its role and no more. */
    Connection connect() throws SQLException {
        return database.getConnection();
    }

    KafkaTopic topic() {
        return new KafkaTopic(
                topic, Map.of("bootstrap.servers", SharedParts.get().kafka().bootstrap()));
    }

    List<Stored> feed(String agency) throws SQLException {
        List<Stored> entries = new ArrayList<>();
        String select = "select sequence, event_id, event from feed_entry join feed_event using (event_id) "
                + "where agency = ? order by sequence";
        try (Connection connection = connect();
                PreparedStatement entry = connection.prepareStatement(select)) {
            entry.setString(1, agency);
            try (ResultSet row = entry.executeQuery()) {
                while (row.next()) {
                    entries.add(new Stored(row.getLong(1), row.getObject(2, UUID.class), row.getString(3)));
                }
            }
        }
        return entries;
    }

    /** What a query of one text column says, row by row. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    void change(String statement) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.executeUpdate();
        }
    }

    /** Waits until the listener has heard so many events in all. */
    void awaitHeard(long events) throws SQLException {
        awaitHeardAtLeast(events);
        assertThat(heard()).isEqualTo(events);
    }

    void awaitHeardAtLeast(long events) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> heard() >= events);
    }

    private long heard() throws SQLException {
        return Long.parseLong(
                rows("select coalesce(sum(last_sequence), 0)::text from inbox").getFirst());
    }

    @Override
    public void close() {
        publisher.close();
    }
}
