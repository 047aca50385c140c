package sightline.meetings.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as its sender says.
 *
 * @param occurredAt null when it happens by being recorded
 * @param knownAt when the sender's agency learned of it, if not then
 */
public record When(@Nullable Instant occurredAt, @Nullable Instant knownAt) {}
