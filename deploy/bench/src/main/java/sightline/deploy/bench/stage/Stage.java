package sightline.deploy.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Topic;

/** A real PostgreSQL and a real Kafka of the benchmark's own, set up as the launcher sets them up. */
public final class Stage implements AutoCloseable {
    private static final String SUPERUSER_PASSWORD = "of-this-benchmark";

    private final Checkout checkout;
    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final Thread atExit = new Thread(this::stop);
    private boolean stopped;

    private Stage(Checkout checkout, Path folder) {
        this.checkout = checkout;
        this.folder = folder;
        this.postgres = new PostgresServer(
                checkout, PartFiles.in(folder.resolve("postgresql")), Loopback.freePort(), SUPERUSER_PASSWORD);
        this.kafka = new KafkaBroker(
                checkout, PartFiles.in(folder.resolve("kafka")), Loopback.freePort(), Loopback.freePort());
    }

    /** Starts both; they are stopped when this is closed, and also when the JVM is told to end. */
    public static Stage start() throws InterruptedException {
        Checkout checkout = Checkout.here();
        Stage stage = new Stage(checkout, temporaryFolder());
        Runtime.getRuntime().addShutdownHook(stage.atExit);
        stage.postgres.start();
        stage.kafka.start();
        return stage;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sightline-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return checkout.root();
    }

    /** Where what else is started may write. */
    public Path folder() {
        return folder;
    }

    public String bootstrap() {
        return kafka.bootstrap();
    }

    /** What is measured, as it says of itself. */
    public Map<String, String> versions() throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version")) {
            return Map.of("postgresql", row.next() ? row.getString(1) : "", "kafka", AppInfoParser.getVersion());
        }
    }

    /** A topic like the one of all facts. */
    public String topic(String name) throws InterruptedException {
        Topic events = Topic.events(1);
        kafka.ensureTopic(new Topic(name, events.partitions(), 1, events.settings()));
        return name;
    }

    /** Lets a service's role see every row, whatever the policies of its tables say. */
    public void withoutRowSecurity(Database database) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter role %s bypassrls".formatted(database.role()));
        }
    }

    /** An empty database with the two roles a service has. */
    public Database database(String name) {
        postgres.ensureDatabase(name, Database.OWNERS_PASSWORD, Database.PASSWORD);
        return new Database(postgres.url(name), name);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Stage::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
