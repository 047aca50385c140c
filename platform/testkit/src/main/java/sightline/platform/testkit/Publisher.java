package sightline.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.Shard;

/** Puts events on the topic where the relay would put them. */
public final class Publisher implements AutoCloseable {
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    public Publisher(String topic, String bootstrap) {
        this.topic = topic;
        // One request at a time: on a topic made a moment ago a retry behind others is refused for ever.
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "linger.ms",
                        0,
                        "acks",
                        "all",
                        "max.in.flight.requests.per.connection",
                        1),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void publish(Envelope... events) {
        for (Envelope event : events) {
            var unused = send(event);
        }
        producer.flush();
    }

    /** Without waiting for the acknowledgement. */
    public Future<?> send(Envelope event) {
        byte[] key = event.subject().toString().getBytes(StandardCharsets.UTF_8);
        return producer.send(new ProducerRecord<>(topic, Shard.of(event.subject()), key, EnvelopeJson.write(event)));
    }

    /** Something that is no event. */
    public void publish(int partition, byte[] message) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(topic, partition, new byte[0], message))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
