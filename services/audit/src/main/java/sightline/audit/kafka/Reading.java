package sightline.audit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.audit.postgres.LooksHeard;

/** Reads messages of the topic of looks; one that is no look must not stop the others. */
@ApplicationScoped
class Reading {
    private static final Logger LOG = Logger.getLogger(Reading.class);
    private static final byte[] NOTHING = new byte[0];

    private final Heard heard;

    Reading(Heard heard) {
        this.heard = heard;
    }

    LooksHeard.Message of(ConsumerRecord<byte[], byte[]> message) {
        byte @Nullable [] value = message.value();
        byte[] bytes = value == null ? NOTHING : value;
        try {
            return new LooksHeard.Message(message.partition(), message.offset(), bytes, heard.look(bytes));
        } catch (Heard.Unreadable e) {
            LOG.errorf(
                    "Message %d of partition %d is no look; it is kept aside", message.offset(), message.partition());
            return new LooksHeard.Message(message.partition(), message.offset(), bytes, null);
        }
    }
}
