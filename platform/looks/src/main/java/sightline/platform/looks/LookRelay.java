package sightline.platform.looks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.relay.Durable;
import sightline.platform.journal.service.KafkaConnection;
import sightline.platform.journal.service.SystemDatabase;

/**
 * Carries what was written down to the topic of the audit, at least once. Their order is no matter: the audit gives
 * them theirs. Several instances share the work, each sends what no other has locked.
 */
@ApplicationScoped
class LookRelay {
    private static final Logger LOG = Logger.getLogger(LookRelay.class);
    private static final long LONGEST_WAIT_MS = 500;

    /* The audit needs them within a second and not within a millisecond: gathered, they cost who asks next to nothing. */
    private static final long GATHERED_MS = 200;

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration SENT_WITHIN = Duration.ofSeconds(20);

    private final SystemDatabase database;
    private final LooksSettings settings;
    private final KafkaConnection kafka;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("relay-looks").unstarted(AsTheSystem.marking(this::run));
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private volatile boolean stopping;

    LookRelay(SystemDatabase database, LooksSettings settings, KafkaConnection kafka) {
        this.database = database;
        this.settings = settings;
        this.kafka = kafka;
    }

    void start(@Observes @Priority(2900) StartupEvent started) {
        thread.start();
    }

    /** Says that something may be unsent; cheap, from any thread. */
    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (turn() < UnsentLooks.AT_ONCE) {
                    gather();
                }
            } catch (SQLException | ExecutionException | TimeoutException | RuntimeException e) {
                // Whatever it was: what nobody carries on from here never reaches the audit
                LOG.warnf("The relay of looks starts over: %s", e.getMessage());
                startOver();
            } catch (InterruptedException e) {
                stopping = true;
                Thread.currentThread().interrupt();
            }
        }
        closeProducer();
    }

    private void gather() throws InterruptedException {
        if (woken.tryAcquire(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS) && !stopping) {
            Thread.sleep(GATHERED_MS);
        }
        woken.drainPermits();
    }

    /** Sends some and says how many. Taken off the unsent set only once the topic has all of them. */
    private int turn() throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (Connection connection = database.open();
                UnsentLooks unsent = new UnsentLooks(connection)) {
            List<UnsentLooks.Unsent> some = unsent.take();
            if (some.isEmpty()) {
                return 0;
            }
            List<Future<?>> sending = new ArrayList<>();
            for (UnsentLooks.Unsent one : some) {
                sending.add(producer().send(new ProducerRecord<>(settings.topic(), key(one.id()), one.said())));
            }
            for (Future<?> one : sending) {
                one.get(SENT_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            }
            unsent.sent(some);
            return some.size();
        }
    }

    private static byte[] key(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = Durable.producer(kafka.settings());
        }
        return producer;
    }

    private void startOver() {
        closeProducer();
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void closeProducer() {
        KafkaProducer<byte[], byte[]> used = producer;
        producer = null;
        if (used != null) {
            try {
                used.close(Duration.ofSeconds(2));
            } catch (KafkaException e) {
                LOG.warnf("A producer of looks was not closed in order: %s", e.getMessage());
            }
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(Duration.ofSeconds(10));
    }
}
