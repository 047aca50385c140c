package sightline.platform.journal.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PartFiles;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SharedParts;
import sightline.platform.journal.Shard;

/** Fresh databases and topics on the parts that tests share; whoever kills a server starts one for it. */
public final class RealParts {
    private static final AtomicInteger TOPICS = new AtomicInteger();

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
    public static String postgres() {
        return SharedParts.get().postgres().maintenanceUrl();
    }

    /** Host and port of a broker. */
    public static String kafka() {
        return SharedParts.get().kafka().bootstrap();
    }

    /** A server that a test may stop and kill; not started yet. */
    public static PostgresServer ownPostgres(Path folder) {
        return new PostgresServer(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), "not-a-secret");
    }

    /** A broker that a test may stop and kill; not started yet. */
    public static KafkaBroker ownKafka(Path folder) {
        return new KafkaBroker(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), Loopback.freePort());
    }
}
