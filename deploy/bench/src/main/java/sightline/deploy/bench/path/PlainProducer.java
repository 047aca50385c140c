package sightline.deploy.bench.path;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/** Writes to a topic as promptly as ours: acknowledged by all replicas, waiting for no batch to fill. */
final class PlainProducer implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    PlainProducer(String bootstrap, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    Future<RecordMetadata> send(CaseId about, byte[] message) {
        byte[] key = about.toString().getBytes(StandardCharsets.UTF_8);
        return producer.send(new ProducerRecord<>(topic, Shard.of(about), key, message));
    }

    @Override
    public void close() {
        producer.close();
    }
}
