package sightline.platform.journal.relay;

import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/**
 * A committed event that the bus has not acknowledged.
 *
 * @param position its place in the outbox
 * @param about the case, whose shard is its partition
 * @param message the envelope as it travels
 * @param replay true when it was acknowledged before and is sent again on purpose
 */
public record Unsent(long position, CaseId about, byte[] message, boolean replay) {

    int shard() {
        return Shard.of(about);
    }
}
