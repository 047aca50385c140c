package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.real.TopicHistory;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.RelayThread;
import sightline.platform.journal.relay.Unsent;

class P7NothingAcknowledgedIsLostWithOneBrokerAndItsDiskGoneTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JournalDatabase database = RealParts.database();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void and_the_broker_that_comes_back_empty_is_filled_again(@TempDir Path folder) throws Exception {
        try (ThreeBrokers brokers = ThreeBrokers.start(folder)) {
            String topic = RealParts.topic(brokers.bootstrap(), 3);
            Service service = new Service(database, brokers.bootstrap(), topic);
            try (RelayThread relay = service.startRelay("relay", PATIENCE, this::noting)) {
                Writers writers = new Writers(database, 4, 40, 20);
                pass(4);
                int before = acknowledged.size();
                brokers.kill(0);
                brokers.wipe(0);
                pass(4);
                int whileGone = acknowledged.size() - before;
                brokers.start(0);
                writers.stop();
                service.awaitSent(Duration.ofSeconds(60));
                brokers.awaitInSync(topic, Duration.ofSeconds(60));
                // What is read now has at most one copy on a disk that was never wiped.
                brokers.kill(1);

                TopicHistory history = service.history();
                System.out.printf(
                        "P7: %s; acknowledged %d before, %d in all, %d while one broker was gone; readable %d, copies %d, forward gaps %d%n",
                        writers,
                        before,
                        acknowledged.size(),
                        whileGone,
                        history.ids().size(),
                        history.duplicates(),
                        history.forwardGaps());
                assertThat(relay.owned()).hasSize(16);
                assertThat(before).isPositive();
                assertThat(whileGone).as("two of three are enough to go on").isPositive();
                assertThat(history.ids()).containsAll(acknowledged);
                assertThat(history.ids())
                        .isEqualTo(Recorded.ledger(database).stream()
                                .map(Recorded::event)
                                .collect(Collectors.toSet()));
                assertThat(history.forwardGaps()).isZero();
            }
        }
    }

    private Bus noting(Bus bus) {
        return new Bus() {
            @Override
            public void send(Unsent event, Outcome outcome) {
                UUID id = EnvelopeJson.read(event.message()).id().value();
                bus.send(event, new Outcome() {
                    @Override
                    public void acknowledged() {
                        acknowledged.add(id);
                        outcome.acknowledged();
                    }

                    @Override
                    public void failed(Exception why) {
                        outcome.failed(why);
                    }
                });
            }

            @Override
            public void abandon() {
                bus.abandon();
            }

            @Override
            public void close() {
                bus.close();
            }
        };
    }

    private static void pass(int seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    }
}
