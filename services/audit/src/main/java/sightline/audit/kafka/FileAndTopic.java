package sightline.audit.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Ledger;
import sightline.audit.usecases.AuditSettings;
import sightline.audit.usecases.Publications;
import sightline.platform.journal.relay.Durable;
import sightline.platform.journal.service.KafkaConnection;

/** Adds checkpoints to a file, forced to its disk, and sends them on a topic. */
@ApplicationScoped
class FileAndTopic implements Publications {
    private static final Duration SENT_WITHIN = Duration.ofSeconds(20);

    private final AuditSettings settings;
    private final KafkaConnection kafka;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    FileAndTopic(AuditSettings settings, KafkaConnection kafka) {
        this.settings = settings;
        this.kafka = kafka;
    }

    @Override
    public synchronized void publish(Ledger.Signed checkpoint) {
        try {
            if (!isLastIn(settings.checkpoints(), checkpoint.line())) {
                add(settings.checkpoints(), checkpoint.line());
            }
            send(checkpoint);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of checkpoints cannot be written", e);
        }
    }

    /** Only the last line can have been written by a turn that then failed. */
    private static boolean isLastIn(Path file, String line) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] wanted = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = channel.size() - wanted.length;
            if (from < 0) {
                return false;
            }
            ByteBuffer end = ByteBuffer.allocate(wanted.length);
            while (end.hasRemaining() && channel.read(end, from + end.position()) >= 0) {
                // Reads on until it has all of it.
            }
            return java.util.Arrays.equals(end.array(), wanted);
        }
    }

    private static void add(Path file, String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLastLine(channel));
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What came after it was broken off by a crash, and is written again. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            if (channel.read(one, end - 1) == 1 && one.get(0) == '\n') {
                channel.truncate(end);
                return end;
            }
        }
        channel.truncate(0);
        return 0;
    }

    private void send(Ledger.Signed checkpoint) {
        byte[] key = Long.toString(checkpoint.upTo()).getBytes(StandardCharsets.UTF_8);
        byte[] value = checkpoint.line().getBytes(StandardCharsets.UTF_8);
        try {
            producer()
                    .send(new ProducerRecord<>(settings.checkpointsTopic(), key, value))
                    .get(SENT_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("A checkpoint could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while a checkpoint was sent", e);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = Durable.producer(kafka.settings());
        }
        return producer;
    }

    synchronized void stop(@Observes ShutdownEvent ended) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }
}
