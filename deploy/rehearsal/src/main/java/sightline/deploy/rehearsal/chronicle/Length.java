package sightline.deploy.rehearsal.chronicle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.platform.standards.WorkingDays;

/** How long something may take, counted from a moment as the field counts. */
public sealed interface Length {
    String RIGHT = "A length is written 4 hours, 3 days, 2 weeks, 6 months or 5 working days";

    /** The last instant that is still in time. */
    Instant after(Instant moment, WorkingDays calendar);

    /** Elapsed time. */
    record Elapsed(Duration length) implements Length {
        @Override
        public Instant after(Instant moment, WorkingDays calendar) {
            return moment.plus(length);
        }
    }

    /** Calendar time, to the same local time; a month ends on its last day where it has no such day. */
    record Calendar(Period length) implements Length {
        @Override
        public Instant after(Instant moment, WorkingDays calendar) {
            return moment.atZone(Times.LONDON).plus(length).toInstant();
        }
    }

    /** Working days, to the same local time; what begins on another day begins at 09:00 on the next working day. */
    record Working(int days) implements Length {
        @Override
        public Instant after(Instant moment, WorkingDays calendar) {
            ZonedDateTime from = atWork(moment.atZone(Times.LONDON), calendar);
            LocalDate last = calendar.plus(from.toLocalDate(), days);
            return last.atTime(from.toLocalTime()).atZone(Times.LONDON).toInstant();
        }

        private static ZonedDateTime atWork(ZonedDateTime moment, WorkingDays calendar) {
            LocalDate day = moment.toLocalDate();
            return calendar.isWorkingDay(day)
                    ? moment
                    : calendar.plus(day, 1).atTime(Times.WHEN_NONE_IS_GIVEN).atZone(Times.LONDON);
        }
    }

    /** Empty when this is no length. */
    static Optional<Length> read(String written) {
        Matcher length = Pattern.compile("(\\d{1,4}) ?(h|hours?|d|days?|w|weeks?|months?|wd|working days?)")
                .matcher(written.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(length.group(1));
        String unit = length.group(2);
        return Optional.of(
                switch (unit.charAt(0)) {
                    case 'h' -> new Elapsed(Duration.ofHours(count));
                    case 'd' -> new Calendar(Period.ofDays(count));
                    case 'm' -> new Calendar(Period.ofMonths(count));
                    default ->
                        unit.startsWith("wd") || unit.startsWith("wo")
                                ? new Working(count)
                                : new Calendar(Period.ofWeeks(count));
                });
    }
}
