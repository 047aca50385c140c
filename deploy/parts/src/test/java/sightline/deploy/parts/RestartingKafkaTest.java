package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingKafkaTest {

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_is_there_after_kill_9_and_the_broker_stamped_it() throws Exception {
        try (KafkaBroker kafka =
                new KafkaBroker(Checkout.here(), PartFiles.in(folder), Loopback.freePort(), Loopback.freePort())) {
            kafka.start();
            kafka.ensureTopic(Topic.events(1));
            kafka.ensureTopic(Topic.events(1));
            send(kafka, "it happened");

            Signal.KILL.sendTo(kafka.pid().orElseThrow());
            assertThat(kafka.child().awaitEnd(Duration.ofSeconds(10))).isTrue();
            assertThat(kafka.answers()).isFalse();
            kafka.start();

            ConsumerRecord<String, String> read = read(kafka);
            assertThat(read.value()).isEqualTo("it happened");
            assertThat(read.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
        }
    }

    private static void send(KafkaBroker kafka, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("sightline.events", 0, "case", value))
                    .get();
        }
    }

    private static ConsumerRecord<String, String> read(KafkaBroker kafka) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("sightline.events", 0)));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next();
        }
    }
}
