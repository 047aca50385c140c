package sightline.deploy.verify;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Every message that a topic has now, some at a time. */
record Topic(Broker broker, String name) {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long SILENT_AT_MOST = TimeUnit.SECONDS.toNanos(30);

    /** Takes some of them. */
    interface Reader {
        void read(List<Message> messages) throws SQLException;
    }

    /**
     * One of them.
     *
     * @param timestamp when it came, by the broker's clock
     */
    record Message(int partition, long offset, long timestamp, byte[] value) {
        String where() {
            return "partition %d, offset %d".formatted(partition, offset);
        }
    }

    /** False when there is no such topic. */
    boolean read(Reader reader) throws SQLException {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            var infos = consumer.partitionsFor(name);
            if (infos == null || infos.isEmpty()) {
                return false;
            }
            List<TopicPartition> partitions = infos.stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            read(consumer, consumer.endOffsets(partitions), reader);
            return true;
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Reader reader)
            throws SQLException {
        long heardAt = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<Message> some = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(POLL)) {
                some.add(new Message(one.partition(), one.offset(), one.timestamp(), bytes(one.value())));
            }
            if (!some.isEmpty()) {
                reader.read(some);
                heardAt = System.nanoTime();
            } else if (System.nanoTime() - heardAt > SILENT_AT_MOST) {
                throw new TimeoutException("%s was not read to its end".formatted(name));
            }
        }
    }

    private static byte[] bytes(byte @Nullable [] value) {
        return value == null ? new byte[0] : value;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put("allow.auto.create.topics", false);
        settings.put("enable.auto.commit", false);
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", 500);
        settings.put("max.partition.fetch.bytes", 1 << 20);
        settings.put("fetch.max.bytes", 8 << 20);
        settings.put("default.api.timeout.ms", 15_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
