package sightline.platform.journal;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import sightline.platform.language.CaseId;

/**
 * The one hash that places a case: its shard in the outbox and its partition in the topic are the same number, for all
 * services, so every listener reads a case's events in one order.
 */
public final class Shard {

    /** The partitions of {@code sightline.events}. Never changed in place: the order of every case would break. */
    public static final int COUNT = 16;

    private Shard() {}

    /** Kafka's own default for a message keyed by the case id in text, so that any tool finds the same partition. */
    public static int of(CaseId about) {
        return Utils.toPositive(Utils.murmur2(about.toString().getBytes(StandardCharsets.UTF_8))) % COUNT;
    }
}
