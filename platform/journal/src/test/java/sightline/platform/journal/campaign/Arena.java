package sightline.platform.journal.campaign;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;

/** A PostgreSQL and a Kafka of the campaign's own, to be killed and paused. */
record Arena(PostgresServer postgres, KafkaBroker kafka) implements AutoCloseable {

    static Arena open(Path folder) throws InterruptedException {
        Arena arena = new Arena(
                RealParts.ownPostgres(folder.resolve("postgres")), RealParts.ownKafka(folder.resolve("kafka")));
        arena.postgres.start();
        arena.kafka.start();
        return arena;
    }

    /** A database and a topic that nobody has used. */
    Service service() throws SQLException {
        JournalDatabase database = JournalDatabase.on(postgres.maintenanceUrl());
        Scribe.prepare(database);
        return new Service(database, kafka.bootstrap(), RealParts.topic(kafka.bootstrap(), 1));
    }

    static void kill(Part part) throws InterruptedException {
        if (!part.child().identity().isRunning()) {
            throw new IllegalStateException(part.name() + " is not running");
        }
        Signal.KILL.sendTo(part.child().pid());
        part.child().awaitEnd(Duration.ofSeconds(10));
    }

    /** Holds a part still with all the processes it has started; run the result to let it go on. */
    static Runnable pause(Part part) {
        if (!part.child().identity().isRunning()) {
            throw new IllegalStateException(part.name() + " is not running");
        }
        long parent = part.child().pid();
        Signal.STOP.sendTo(parent);
        List<Long> children = ProcessHandle.of(parent).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        children.forEach(Signal.STOP::sendTo);
        return () -> {
            children.forEach(Signal.CONT::sendTo);
            Signal.CONT.sendTo(parent);
        };
    }

    @Override
    public void close() {
        postgres.close();
        Signal.KILL.sendTo(kafka.child().pid());
        kafka.close();
    }
}
