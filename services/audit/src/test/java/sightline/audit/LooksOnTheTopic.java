package sightline.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.relay.Durable;
import sightline.platform.journal.service.KafkaConnection;
import sightline.platform.language.CaseId;
import sightline.platform.looks.Look;
import sightline.platform.looks.Operation;

/** Says, on the topic of looks, what services of a story would say. */
@ApplicationScoped
public class LooksOnTheTopic {
    private final ObjectMapper json;
    private final KafkaConnection kafka;
    private final String topic;

    LooksOnTheTopic(
            ObjectMapper json, KafkaConnection kafka, @ConfigProperty(name = "sightline.looks.topic") String topic) {
        this.json = json;
        this.kafka = kafka;
        this.topic = topic;
    }

    /** A look of a case manager, at a case of their own area, in the morning. */
    public static Look look(String person, @Nullable CaseId at, Instant when) {
        return new Look(
                UUID.randomUUID(),
                when,
                "cases",
                new Look.Who(
                        person,
                        person + " by name",
                        "northshire-probation",
                        "northshire",
                        Set.of("CASE_MANAGER"),
                        "sightline-web",
                        "127.0.0.1"),
                new Look.What(
                        Operation.LOOK, "GET /cases/{id}", null, at == null ? Set.of() : Set.of(at.value()), null),
                new Look.Outcome(Look.Decision.PERMITTED, "membership", null, 200, false, false),
                "joint-management",
                UUID.randomUUID());
    }

    /** The same, decided otherwise. */
    public static Look decided(Look look, Look.Outcome otherwise) {
        return new Look(
                look.id(),
                look.at(),
                look.service(),
                look.who(),
                look.what(),
                otherwise,
                look.purpose(),
                look.request());
    }

    /** The same, at another part. */
    public static Look part(Look look, String part) {
        return new Look(
                look.id(),
                look.at(),
                look.service(),
                look.who(),
                new Look.What(look.what().operation(), part, null, look.what().cases(), null),
                look.outcome(),
                look.purpose(),
                look.request());
    }

    /** The same, by somebody else. */
    public static Look by(Look look, Look.Who other) {
        return new Look(
                look.id(),
                look.at(),
                look.service(),
                other,
                look.what(),
                look.outcome(),
                look.purpose(),
                look.request());
    }

    /** Said; each as often as it is given. */
    public void say(Look... looks) {
        for (Look one : looks) {
            try {
                say(json.writeValueAsString(one).getBytes(StandardCharsets.UTF_8));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Something that may be no look. */
    public void say(byte[] message) {
        try (KafkaProducer<byte[], byte[]> producer = Durable.producer(kafka.settings())) {
            producer.send(new ProducerRecord<>(topic, message)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
