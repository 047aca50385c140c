package sightline.premises.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.MoveOn;

/**
 * The person has left.
 *
 * @param moveOn where they went; null when nobody knows
 */
public record Departed(
        Asked asked,
        long version,
        Stay stay,
        Instant departedAt,
        @Nullable MoveOn moveOn) implements Stayed {

    @Override
    public Status status() {
        return Status.DEPARTED;
    }

    @Override
    public Phase phase() {
        return Phase.PAST;
    }

    @Override
    public Departed later(Stay now) {
        return new Departed(asked, version + 1, now, departedAt, moveOn);
    }
}
