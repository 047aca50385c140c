package sightline.platform.standards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take, in the unit it is written in. */
public sealed interface TimeLimit {

    /** The last day on which it is in time, for something that follows this day. */
    LocalDate after(LocalDate day, WorkingDays calendar);

    /** The last day on which it is in time, for something that comes before this day. */
    LocalDate before(LocalDate day, WorkingDays calendar);

    /** The last moment at which it is in time, for something that follows this moment. */
    Instant after(Instant moment, WorkingTime time);

    /** The last moment at which it is in time, for something that comes before this moment. */
    Instant before(Instant moment, WorkingTime time);

    /** Calendar days, weeks or months; a month ends on the same day or, where there is none, on the last. */
    record Calendar(Period length) implements TimeLimit {
        @Override
        public LocalDate after(LocalDate day, WorkingDays calendar) {
            return day.plus(length);
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays calendar) {
            return day.minus(length);
        }

        @Override
        public Instant after(Instant moment, WorkingTime time) {
            return time.calendarAfter(moment, length);
        }

        @Override
        public Instant before(Instant moment, WorkingTime time) {
            return time.calendarBefore(moment, length);
        }
    }

    /** Working days of England and Wales. */
    record Working(int days) implements TimeLimit {
        @Override
        public LocalDate after(LocalDate day, WorkingDays calendar) {
            return calendar.plus(day, days);
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays calendar) {
            return calendar.minus(day, days);
        }

        @Override
        public Instant after(Instant moment, WorkingTime time) {
            return time.workingDaysAfter(moment, days);
        }

        @Override
        public Instant before(Instant moment, WorkingTime time) {
            return time.workingDaysBefore(moment, days);
        }
    }

    /** Hours that pass on the clock, at night and on holidays too; counted in days, the day on which they end. */
    record Elapsed(Duration length) implements TimeLimit {
        @Override
        public LocalDate after(LocalDate day, WorkingDays calendar) {
            return day.plusDays(length.toDays());
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays calendar) {
            return day.minusDays(length.toDays());
        }

        @Override
        public Instant after(Instant moment, WorkingTime time) {
            return moment.plus(length);
        }

        @Override
        public Instant before(Instant moment, WorkingTime time) {
            return moment.minus(length);
        }
    }

    /**
     * Reads it as the reference data writes it: {@code 20 working days}, {@code 15 days}, {@code 12 weeks}, {@code 6
     * months}, {@code 4 hours}.
     */
    static TimeLimit of(String text) {
        Matcher written = Pattern.compile("(\\d{1,3}) (working days?|days?|weeks?|months?|hours?)")
                .matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "A time limit is written like 20 working days, 15 days, 12 weeks, 6 months or 4 hours, not "
                            + text);
        }
        int count = Integer.parseInt(written.group(1));
        return switch (written.group(2).charAt(0)) {
            case 'w' ->
                written.group(2).startsWith("working") ? new Working(count) : new Calendar(Period.ofWeeks(count));
            case 'd' -> new Calendar(Period.ofDays(count));
            case 'h' -> new Elapsed(Duration.ofHours(count));
            default -> new Calendar(Period.ofMonths(count));
        };
    }
}
