package sightline.platform.journal.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The topic {@code sightline.events}, written by an idempotent producer that waits for every in-sync replica. */
public final class KafkaBus implements Bus {

    /** Headers that let an operator tell a message's kind without reading it. */
    private static final byte[] CONTENT_TYPE = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.UTF_8);

    private final String topic;
    private final Map<String, Object> connection;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    /**
     * @param connection how to reach Kafka: bootstrap servers and, where used, security; see {@link Durable} for the
     *     rest
     */
    public KafkaBus(String topic, Map<String, Object> connection) {
        this.topic = topic;
        this.connection = Map.copyOf(connection);
    }

    @Override
    public void send(Unsent event, Outcome outcome) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                topic, event.shard(), event.about().toString().getBytes(StandardCharsets.UTF_8), event.message());
        Headers headers = message.headers();
        headers.add("content-type", CONTENT_TYPE);
        if (event.replay()) {
            headers.add("replay", TRUE);
        }
        try {
            // The callback is told what the future would say.
            var unused = producer().send(message, (sent, failure) -> tell(outcome, failure));
        } catch (RuntimeException e) {
            outcome.failed(e);
        }
    }

    private static void tell(Outcome outcome, @Nullable Exception failure) {
        if (failure == null) {
            outcome.acknowledged();
        } else {
            outcome.failed(failure);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = Durable.producer(connection);
        }
        return producer;
    }

    @Override
    public void abandon() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }
}
