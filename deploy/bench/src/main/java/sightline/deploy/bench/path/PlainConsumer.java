package sightline.deploy.bench.path;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import sightline.deploy.bench.measure.EventNames;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.platform.journal.Shard;

/** Reads a topic and does nothing but note when. */
final class PlainConsumer implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Stopwatch stopwatch;
    private final Thread thread;
    private volatile boolean stopping;

    PlainConsumer(String bootstrap, String topic, Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, Shard.COUNT)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        this.thread = Thread.ofPlatform().name("consumer-" + topic).daemon().start(this::read);
    }

    private void read() {
        while (!stopping) {
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(POLL)) {
                stopwatch.mark(EventNames.in(one.value()), Mark.CONSUMED);
            }
        }
        consumer.close();
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
