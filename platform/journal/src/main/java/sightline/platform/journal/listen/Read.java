package sightline.platform.journal.listen;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.MalformedEvent;
import sightline.platform.language.CaseId;

/** A message as far as we could read it. */
sealed interface Read {

    Message message();

    /** It carries an event. */
    record Event(Message message, Envelope envelope) implements Read {

        Stream stream() {
            return Stream.of(envelope);
        }

        long sequence() {
            return envelope.sequence();
        }
    }

    /** It carries nothing we can read: parked under its own place in the topic. */
    record Unreadable(Message message, String fault) implements Read {

        Stream stream() {
            return new Stream("partition-" + message.partition(), about(message.key()));
        }

        private static CaseId about(@Nullable String key) {
            try {
                return CaseId.of(key == null ? "" : key);
            } catch (IllegalArgumentException notACase) {
                return new CaseId(UUID.nameUUIDFromBytes(String.valueOf(key).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    static Read of(Message message) {
        try {
            return new Event(message, EnvelopeJson.read(message.value()));
        } catch (MalformedEvent e) {
            return new Unreadable(message, String.valueOf(e.getMessage()));
        }
    }
}
