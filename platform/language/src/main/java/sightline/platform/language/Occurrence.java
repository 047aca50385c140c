package sightline.platform.language;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world, as exactly as anybody knows; never merged with when it was known or recorded.
 *
 * @param at the instant, or the start of the day or month in Europe/London; null when nobody knows
 * @param precision how much of {@code at} is meant
 */
public record Occurrence(@Nullable Instant at, Precision precision) {

    /** How much of a time is known. */
    public enum Precision {
        INSTANT,
        DAY,
        MONTH,
        UNKNOWN
    }

    public Occurrence {
        if ((at == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("A time has a precision, and only an unknown one has no time");
        }
    }

    public static Occurrence at(Instant instant) {
        return new Occurrence(instant, Precision.INSTANT);
    }
}
