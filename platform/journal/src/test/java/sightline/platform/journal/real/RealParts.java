package sightline.platform.journal.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.Shard;

/**
 * The PostgreSQL and the Kafka that tests share, one of each per JVM: those the build names in
 * {@code sightline.test.postgres} and {@code sightline.test.kafka}, else their own. Whoever kills a server starts one
 * for it.
 */
public final class RealParts {
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private static @Nullable String postgres;
    private static @Nullable String kafka;

    private RealParts() {}

    /** A database nobody has used, with the journal's tables and its two roles. */
    public static JournalDatabase database() {
        return JournalDatabase.on(postgres());
    }

    /** A topic nobody has used, with a partition per shard. */
    public static String topic() {
        return topic(kafka(), 1);
    }

    /** Such a topic on brokers of one's own. */
    public static String topic(String bootstrap, int replicas) {
        String name = "sightline.test-%d-%d".formatted(ProcessHandle.current().pid(), TOPICS.incrementAndGet());
        makeTopic(bootstrap, name, replicas);
        return name;
    }

    /** Makes a topic by this name, which must not exist. */
    public static void makeTopic(String bootstrap, String name, int replicas) {
        NewTopic topic = new NewTopic(name, Shard.COUNT, (short) replicas)
                .configs(Map.of("min.insync.replicas", Integer.toString(Math.max(1, replicas - 1))));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The maintenance database's address with the superuser's name and password. */
    public static synchronized String postgres() {
        if (postgres == null) {
            postgres = System.getProperty("sightline.test.postgres", "");
        }
        if (postgres.isEmpty()) {
            Path folder = temporary("postgres");
            PostgresServer server = ownPostgres(folder);
            start(server::start);
            endWithUs(server::close, folder);
            postgres = server.maintenanceUrl();
        }
        return postgres;
    }

    /** Host and port of a broker. */
    public static synchronized String kafka() {
        if (kafka == null) {
            kafka = System.getProperty("sightline.test.kafka", "");
        }
        if (kafka.isEmpty()) {
            Path folder = temporary("kafka");
            KafkaBroker broker = ownKafka(folder);
            start(broker::start);
            endWithUs(
                    () -> {
                        Signal.KILL.sendTo(broker.child().pid());
                        broker.close();
                    },
                    folder);
            kafka = broker.bootstrap();
        }
        return kafka;
    }

    /** A server that a test may stop and kill; not started yet. */
    public static PostgresServer ownPostgres(Path folder) {
        return new PostgresServer(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), "not-a-secret");
    }

    /** A broker that a test may stop and kill; not started yet. */
    public static KafkaBroker ownKafka(Path folder) {
        return new KafkaBroker(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), Loopback.freePort());
    }

    /** Starting something real. */
    private interface Starting {
        void run() throws InterruptedException;
    }

    private static void start(Starting starting) {
        try {
            starting.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void endWithUs(Runnable end, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.run();
            delete(folder);
        }));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String part) {
        try {
            return Files.createTempDirectory("sightline-" + part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
