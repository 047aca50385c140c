package sightline.platform.journal.real;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/** Puts on a topic what no relay of ours would put there, or not in that order. */
public final class Publisher implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    public Publisher(Service service) {
        this.topic = service.topic();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", service.bootstrap()), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Facts about one case, with these numbers, in this order. */
    public void publish(CaseId about, long... sequences) throws InterruptedException {
        for (long sequence : sequences) {
            publish(about, sequence, Facts.ARREST);
        }
    }

    public void publish(CaseId about, long sequence, String type) throws InterruptedException {
        byte[] message = EnvelopeJson.write(Facts.event(about, sequence, type));
        raw(Shard.of(about), about.toString(), message);
    }

    public void raw(int partition, @Nullable String key, byte @Nullable [] message) throws InterruptedException {
        byte[] bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        try {
            producer.send(new ProducerRecord<>(topic, partition, bytes, message))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
