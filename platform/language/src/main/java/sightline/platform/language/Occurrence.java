package sightline.platform.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world, as exactly as anybody knows; never merged with when it was known or recorded.
 *
 * @param at the instant, or the start of the day or month in Europe/London; null when nobody knows
 * @param precision how much of {@code at} is meant
 */
public record Occurrence(@Nullable Instant at, Precision precision) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** It happened, and nobody knows when. */
    public static final Occurrence UNKNOWN = new Occurrence(null, Precision.UNKNOWN);

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

    /** On a day, at a time that nobody knows. */
    public static Occurrence on(LocalDate day) {
        return new Occurrence(day.atStartOfDay(HERE).toInstant(), Precision.DAY);
    }

    /** In a month, on a day that nobody knows. */
    public static Occurrence in(YearMonth month) {
        return new Occurrence(month.atDay(1).atStartOfDay(HERE).toInstant(), Precision.MONTH);
    }

    /**
     * A day, a month or {@code unknown}, as it is written.
     *
     * @throws IllegalArgumentException when it is none of them; says what would be right
     */
    public static Occurrence written(String text) {
        try {
            return switch (text.length()) {
                case 7 -> text.equals("unknown") ? UNKNOWN : in(YearMonth.parse(text));
                default -> on(LocalDate.parse(text));
            };
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException("is a day like 2026-11-20, a month like 2026-11, or unknown", notOne);
        }
    }
}
