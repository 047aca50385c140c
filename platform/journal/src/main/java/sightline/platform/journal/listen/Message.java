package sightline.platform.journal.listen;

import org.jspecify.annotations.Nullable;

/**
 * A message as it lies on the topic.
 *
 * @param partition where it lies
 * @param offset its place there
 * @param key the case id, as text; null on a message that no service of ours wrote
 * @param value the bytes
 */
public record Message(int partition, long offset, @Nullable String key, byte[] value) {}
