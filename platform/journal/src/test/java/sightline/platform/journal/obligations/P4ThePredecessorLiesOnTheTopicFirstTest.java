package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Signal;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.real.TopicHistory;
import sightline.platform.journal.relay.RelayThread;

class P4ThePredecessorLiesOnTheTopicFirstTest {
    private static final Duration PATIENCE = Duration.ofSeconds(7);

    @Test
    void whatever_becomes_of_the_broker_under_load(@TempDir Path folder) throws Exception {
        JournalDatabase database = RealParts.database();
        try (KafkaBroker broker = RealParts.ownKafka(folder)) {
            broker.start();
            Service service = new Service(database, broker.bootstrap(), RealParts.topic(broker.bootstrap(), 1));
            try (RelayThread one = service.startRelay("one", PATIENCE);
                    RelayThread other = service.startRelay("other", PATIENCE)) {
                Writers writers = new Writers(database, 6, 30, 120);
                pass(2);
                kill(broker);
                pass(1);
                broker.start();
                pass(1);
                Signal.STOP.sendTo(broker.child().pid());
                // Longer than a delivery may take: the producer gives up, and the relay starts over.
                pass(17);
                Signal.CONT.sendTo(broker.child().pid());
                pass(1);
                writers.stop();
                service.awaitSent(Duration.ofSeconds(60));

                TopicHistory history = service.history();
                System.out.printf(
                        "P4: %s; on the topic %d, of them %d copies, forward gaps %d%n",
                        writers, history.events().size(), history.duplicates(), history.forwardGaps());
                assertThat(one.owned().size() + other.owned().size()).isEqualTo(16);
                assertThat(history.forwardGaps()).isZero();
                assertThat(history.ids())
                        .isEqualTo(Recorded.ledger(database).stream()
                                .map(Recorded::event)
                                .collect(Collectors.toSet()));
            }
        }
    }

    private static void kill(KafkaBroker broker) throws InterruptedException {
        Signal.KILL.sendTo(broker.pid().orElseThrow());
        assertThat(broker.child().awaitEnd(Duration.ofSeconds(10))).isTrue();
    }

    private static void pass(int seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    }
}
