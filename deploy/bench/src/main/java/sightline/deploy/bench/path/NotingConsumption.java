package sightline.deploy.bench.path;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import sightline.deploy.bench.measure.EventNames;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;

/** Notes when the listener's own consumer is given an event: the moment that the floor ends with. */
public final class NotingConsumption implements ConsumerInterceptor<String, byte[]> {
    static final String STOPWATCH = "sightline.bench.stopwatch";

    private @Nullable Stopwatch stopwatch;

    @Override
    public void configure(Map<String, ?> settings) {
        stopwatch = settings.get(STOPWATCH) instanceof Stopwatch given ? given : null;
    }

    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
        if (stopwatch != null) {
            for (ConsumerRecord<String, byte[]> one : records) {
                stopwatch.mark(EventNames.in(one.value()), Mark.CONSUMED);
            }
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // The listener keeps its offsets in its database.
    }

    @Override
    public void close() {
        // The stopwatch is not ours.
    }
}
