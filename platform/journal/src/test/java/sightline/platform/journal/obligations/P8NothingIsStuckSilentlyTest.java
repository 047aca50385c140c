package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Signal;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.Publisher;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.relay.RelayThread;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class P8NothingIsStuckSilentlyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(20);
    /** In a service 30 s by default: the code is the same, only the test is shorter. */
    private static final Duration AFTER = Duration.ofSeconds(2);

    private final Scribe scribe = new Scribe("scribe");
    private PostgresServer postgres;
    private KafkaBroker kafka;
    private Service service;

    @BeforeAll
    void parts(@TempDir Path folder) throws Exception {
        postgres = RealParts.ownPostgres(folder.resolve("postgres"));
        kafka = RealParts.ownKafka(folder.resolve("kafka"));
        postgres.start();
        kafka.start();
    }

    @BeforeEach
    void fresh() throws Exception {
        service = new Service(
                JournalDatabase.on(postgres.maintenanceUrl()),
                kafka.bootstrap(),
                RealParts.topic(kafka.bootstrap(), 1));
        Scribe.prepare(service.database());
    }

    @AfterAll
    void ended() {
        postgres.close();
        Signal.KILL.sendTo(kafka.child().pid());
        kafka.close();
    }

    @Test
    void when_the_broker_holds_still_while_a_fact_waits() throws Exception {
        try (RelayThread relay = service.startRelay("relay", PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER)) {
            Facts.record(service.database(), Facts.someCases(1), 1);
            service.awaitSent(SOON);
            Signal.STOP.sendTo(kafka.child().pid());
            Facts.record(service.database(), Facts.someCases(2), 1);
            awaitAlarm(lookout, "2 events wait for Kafka");
            Signal.CONT.sendTo(kafka.child().pid());
            awaitQuiet(lookout);
            assertThat(relay.owned()).hasSize(16);
        } finally {
            Signal.CONT.sendTo(kafka.child().pid());
        }
    }

    @Test
    void when_the_broker_holds_still_and_a_service_only_listens() throws Exception {
        try (ListenerThread listener = service.startListener(scribe, PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            awaitListening();
            assertThat(lookout.alarms()).isEmpty();
            Signal.STOP.sendTo(kafka.child().pid());
            awaitAlarm(lookout, "The listener scribe has not got on");
            Signal.CONT.sendTo(kafka.child().pid());
            awaitQuiet(lookout);
        } finally {
            Signal.CONT.sendTo(kafka.child().pid());
        }
    }

    @Test
    void when_postgres_is_killed() throws Exception {
        try (ListenerThread listener = service.startListener(scribe, PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            awaitListening();
            Signal.KILL.sendTo(postgres.pid().orElseThrow());
            assertThat(postgres.child().awaitEnd(SOON)).isTrue();
            awaitAlarm(lookout, "The database has not answered");
            awaitAlarm(lookout, "The listener scribe has not got on");
            postgres.start();
            awaitQuiet(lookout);
        }
    }

    @Test
    void when_postgres_holds_still() throws Exception {
        List<Long> sessions;
        try (ListenerThread listener = service.startListener(scribe, PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            awaitListening();
            sessions = ProcessHandle.of(postgres.child().pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(ProcessHandle::pid)
                    .toList();
            Signal.STOP.sendTo(postgres.child().pid());
            sessions.forEach(Signal.STOP::sendTo);
            awaitAlarm(lookout, "The database has not answered");
            awaitAlarm(lookout, "The listener scribe has not got on");
            sessions.forEach(Signal.CONT::sendTo);
            Signal.CONT.sendTo(postgres.child().pid());
            awaitQuiet(lookout);
        }
    }

    @Test
    void when_a_listener_does_not_come_back_from_an_event() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        try (Publisher publisher = new Publisher(service);
                ListenerThread listener = service.startListener(doing(goOn::await), PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            publisher.publish(Facts.someCase(), 1);
            awaitAlarm(lookout, "The listener odd has not got on");
            goOn.countDown();
            awaitQuiet(lookout);
        }
    }

    @Test
    void when_a_listener_dies() throws Exception {
        try (Publisher publisher = new Publisher(service);
                ListenerThread listener = service.startListener(
                        doing(() -> {
                            throw new FaultPoint.ProcessDied();
                        }),
                        PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            publisher.publish(Facts.someCase(), 1);
            awaitAlarm(lookout, "The listener odd has not got on");
        }
    }

    @Test
    void when_an_event_is_parked() throws Exception {
        var about = Facts.someCase();
        try (Publisher publisher = new Publisher(service);
                ListenerThread listener = service.startListener(scribe, PATIENCE);
                Lookout lookout = new Lookout(service.database().connections(), AFTER, listener)) {
            publisher.publish(about, 1, 3);
            awaitAlarm(lookout, "1 events are parked");
            publisher.publish(about, 2);
            awaitQuiet(lookout);
        }
    }

    private void awaitListening() throws InterruptedException {
        var about = Facts.someCase();
        try (Publisher publisher = new Publisher(service)) {
            publisher.publish(about, 1);
        }
        Eventually.within(SOON, "it listens", () -> scribe.heard(service.database()) == 1);
    }

    private static void awaitAlarm(Lookout lookout, String words) throws InterruptedException {
        long start = System.nanoTime();
        Eventually.within(SOON, words, () -> lookout.alarms().stream().anyMatch(one -> one.startsWith(words)));
        System.out.printf(
                "P8: «%s» after %d ms%n",
                words, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static void awaitQuiet(Lookout lookout) throws InterruptedException {
        Eventually.within(Duration.ofSeconds(30), "no alarm is left", () -> lookout.alarms()
                .isEmpty());
    }

    /** What a listener does with its events. */
    private interface Doing {
        void run() throws InterruptedException;
    }

    private static Listener<Connection> doing(Doing doing) {
        return new Listener<>() {
            @Override
            public String name() {
                return "odd";
            }

            @Override
            public Set<String> hears() {
                return Set.of(Facts.ARREST);
            }

            @Override
            public void hear(List<Envelope> events, Connection transaction) throws InterruptedException {
                doing.run();
            }
        };
    }
}
