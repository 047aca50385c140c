package sightline.deploy.rehearsal.chronicle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.platform.standards.WorkingTime;

/** Reads the times of a chronicle, some of which are counted from its day T. */
public record Times(LocalDate zero) {
    public static final ZoneId LONDON = WorkingTime.LONDON;
    static final LocalTime WHEN_NONE_IS_GIVEN = WorkingTime.OPENING;
    static final String RIGHT = "A time is written T, T-30d, T+5d14:30, 2026-11-16 or 2026-11-16T10:00, in "
            + "Europe/London and at 09:00 when no time of day is given";

    private static final Pattern COUNTED = Pattern.compile("T(?:([+-]\\d{1,5})d)?(\\d{2}:\\d{2})?");
    private static final Pattern DATED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(Z|[+-]\\d{2}:\\d{2})?)?");

    /** Empty when this is no time. */
    Optional<Timed> read(String written) {
        Matcher counted = COUNTED.matcher(written);
        if (counted.matches()) {
            int days = counted.group(1) == null ? 0 : Integer.parseInt(counted.group(1));
            return guarded(() -> Timed.local(zero.plusDays(days), counted.group(2)));
        }
        Matcher dated = DATED.matcher(written);
        return dated.matches() ? guarded(() -> dated(dated)) : Optional.empty();
    }

    private static Timed dated(Matcher written) {
        if (written.group(3) == null) {
            return Timed.local(LocalDate.parse(written.group(1)), written.group(2));
        }
        Instant exact = OffsetDateTime.parse(written.group(1) + "T" + written.group(2) + written.group(3))
                .toInstant();
        return new Timed(dayOf(exact), exact, true);
    }

    private interface Reading {
        Timed read();
    }

    private static Optional<Timed> guarded(Reading reading) {
        try {
            return Optional.of(reading.read());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The local day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** The first instant after a local day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** How a chronicle would write this day: T, T-30d. */
    public String counted(LocalDate day) {
        long days = day.toEpochDay() - zero.toEpochDay();
        return days == 0 ? "T" : "T%+dd".formatted(days);
    }

    /**
     * A time as it was written.
     *
     * @param day its local day
     * @param instant the moment; 09:00 when only a day was written
     * @param exact a time of day was written
     */
    public record Timed(LocalDate day, Instant instant, boolean exact) {

        static Timed local(LocalDate day, @Nullable String time) {
            LocalTime at = time == null ? WHEN_NONE_IS_GIVEN : LocalTime.parse(time);
            return new Timed(day, LocalDateTime.of(day, at).atZone(LONDON).toInstant(), time != null);
        }

        /** Whether something at this instant was on that day, or at that very minute when one was written. */
        public boolean covers(Instant instant) {
            return exact ? this.instant.equals(instant) : dayOf(instant).equals(day);
        }

        /** Whether something at this instant came no later. */
        public boolean isNoEarlierThan(Instant instant) {
            return exact ? !instant.isAfter(this.instant) : !dayOf(instant).isAfter(day);
        }
    }
}
