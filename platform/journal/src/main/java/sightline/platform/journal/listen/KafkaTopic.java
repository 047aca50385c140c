package sightline.platform.journal.listen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The topic {@code sightline.events}, read from chosen places of chosen partitions; offsets are the caller's affair.
 */
public final class KafkaTopic implements AutoCloseable {
    private static final int AT_MOST = 500;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private final Map<String, Object> settings;
    private final KafkaConsumer<String, byte[]> consumer;
    private long answered = System.nanoTime();

    /** @param connection how to reach Kafka: bootstrap servers and, where used, security; the rest is set here */
    public KafkaTopic(String name, Map<String, Object> connection) {
        this.name = name;
        this.settings = Map.copyOf(connection);
        Map<String, Object> consuming = new HashMap<>(connection);
        consuming.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consuming.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consuming.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_MOST);
        consuming.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        consuming.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(consuming, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Which topic of this name it is: one that was deleted and made anew has another id, and its offsets start over.
     */
    public String id() throws InterruptedException {
        try (Admin admin = Admin.create(settings)) {
            return admin.describeTopics(List.of(name))
                    .allTopicNames()
                    .get(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The topic " + name + " could not be described", e);
        }
    }

    /** Reads these partitions from these offsets on; a partition that is named without one starts at its beginning. */
    void read(Collection<Integer> partitions, Map<Integer, Long> from) {
        List<TopicPartition> assigned = partitions.stream().map(this::partition).toList();
        consumer.assign(assigned);
        for (TopicPartition one : assigned) {
            consumer.seek(one, from.getOrDefault(one.partition(), 0L));
        }
    }

    /** Goes back to where these messages start, to read them again. */
    void backTo(Collection<Message> messages) {
        Map<Integer, Long> first = new HashMap<>();
        messages.forEach(m -> first.merge(m.partition(), m.offset(), Math::min));
        first.forEach((partition, offset) -> consumer.seek(partition(partition), offset));
    }

    List<Message> poll(Duration atMost) {
        List<Message> messages = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> one : consumer.poll(atMost)) {
            // A message without a value is none of ours and must not stop the others: it is unreadable like an empty
            // one.
            byte[] value = one.value() == null ? NOTHING : one.value();
            messages.add(new Message(one.partition(), one.offset(), one.key(), value));
        }
        if (!messages.isEmpty()) {
            answered = System.nanoTime();
        }
        return messages;
    }

    /**
     * Asks the brokers something when they have been silent for a while: a poll of a broker that hangs looks like one
     * of a topic where nothing happens.
     *
     * @throws KafkaException when they do not answer
     */
    void requireAnswer() {
        if (System.nanoTime() - answered > SILENCE.toNanos()) {
            consumer.endOffsets(consumer.assignment(), SILENCE);
            answered = System.nanoTime();
        }
    }

    /** How many messages lie ahead in the partitions being read; as of the last fetch. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(one -> consumer.currentLag(one).orElse(0))
                .sum();
    }

    /** Where each of these partitions ends now. */
    Map<Integer, Long> ends(Collection<Integer> partitions) {
        Map<Integer, Long> ends = new HashMap<>();
        consumer.endOffsets(partitions.stream().map(this::partition).toList())
                .forEach((one, end) -> ends.put(one.partition(), end));
        return ends;
    }

    /** True once everything before these ends has been read. */
    boolean reached(Map<Integer, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(partition(end.getKey())) >= end.getValue());
    }

    private TopicPartition partition(int number) {
        return new TopicPartition(name, number);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
