package sightline.audit.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.audit.postgres.LooksHeard;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.service.KafkaConnection;
import sightline.platform.looks.LooksSettings;

/**
 * Reads every look from its topic into the ledger. Where it is, is saved with what was read; what is read twice, by a
 * peer or after a crash, is one entry.
 */
@ApplicationScoped
class LooksListener {
    private static final Logger LOG = Logger.getLogger(LooksListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final LooksHeard heard;
    private final Reading reading;
    private final LooksSettings settings;
    private final KafkaConnection kafka;
    private final Thread thread = Thread.ofPlatform().name("looks-listener").unstarted(AsTheSystem.marking(this::run));
    private volatile boolean stopping;
    private volatile @Nullable String trouble = "has not begun";
    private volatile long wellAt = System.nanoTime();

    LooksListener(LooksHeard heard, Reading reading, LooksSettings settings, KafkaConnection kafka) {
        this.heard = heard;
        this.reading = reading;
        this.settings = settings;
        this.kafka = kafka;
    }

    void start(@Observes @Priority(3000) StartupEvent started) {
        thread.start();
    }

    /** Why it has not got on for so long; null while it does. */
    @Nullable
    String stuckFor(Duration longest) {
        boolean late = System.nanoTime() - wellAt > longest.toNanos();
        return late ? String.valueOf(trouble) : null;
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
                read(consumer, topicId());
            } catch (SQLException | RuntimeException e) {
                trouble = e.getClass().getSimpleName();
                LOG.warnf("The reading of looks starts over: %s", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                stopping = true;
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer, String topicId) throws SQLException {
        List<TopicPartition> partitions = consumer.partitionsFor(settings.topic()).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("The topic " + settings.topic() + " is not there");
        }
        consumer.assign(partitions);
        for (TopicPartition one : partitions) {
            consumer.seek(one, heard.next(topicId, one.partition()));
        }
        while (!stopping) {
            List<ConsumerRecord<byte[], byte[]>> messages = new java.util.ArrayList<>();
            consumer.poll(POLL).forEach(messages::add);
            if (!messages.isEmpty()) {
                heard.take(topicId, messages.stream().map(reading::of).toList());
            }
            trouble = null;
            wellAt = System.nanoTime();
        }
    }

    private String topicId() throws InterruptedException {
        try (KafkaTopic topic = new KafkaTopic(settings.topic(), kafka.settings())) {
            return topic.id();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        java.util.Map<String, Object> consuming = new java.util.HashMap<>(kafka.settings());
        consuming.put("enable.auto.commit", false);
        consuming.put("auto.offset.reset", "earliest");
        consuming.put("max.poll.records", 1_000);
        consuming.put("reconnect.backoff.max.ms", 500);
        consuming.put("isolation.level", "read_committed");
        return new KafkaConsumer<>(consuming, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        thread.join(Duration.ofSeconds(10));
    }
}
