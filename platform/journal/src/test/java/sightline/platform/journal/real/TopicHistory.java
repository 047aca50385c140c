package sightline.platform.journal.real;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.journal.Shard;

/**
 * Everything that lies on a topic, read from its beginning by a client of our own.
 *
 * @param events in the order of each partition
 */
public record TopicHistory(List<Envelope> events) {

    public static TopicHistory read(String bootstrap, String topic) {
        List<TopicPartition> partitions = IntStream.range(0, Shard.COUNT)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        List<Envelope> events = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    events.add(EnvelopeJson.read(message.value()));
                }
            }
        }
        return new TopicHistory(events);
    }

    /** How often an event came before the first copy of its predecessor. */
    public long forwardGaps() {
        Map<String, Long> last = new HashMap<>();
        long gaps = 0;
        for (Envelope event : events) {
            String stream = event.source() + event.subject();
            long seen = last.getOrDefault(stream, 0L);
            gaps += event.sequence() > seen + 1 ? 1 : 0;
            last.put(stream, Math.max(seen, event.sequence()));
        }
        return gaps;
    }

    public Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id().value()));
        return ids;
    }

    /** How many messages are copies of an earlier one. */
    public int duplicates() {
        return events.size() - ids().size();
    }
}
