package sightline.platform.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Counts from a moment as people do who work by the calendar of England and Wales: the same local time, so many days
 * later or earlier.
 */
public final class WorkingTime {
    /** Whose days and hours count. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** When a day begins on which something is to be done, where only the day is given. */
    public static final LocalTime OPENING = LocalTime.of(9, 0);

    private final WorkingDays days;

    public WorkingTime(WorkingDays days) {
        this.days = days;
    }

    /** That of England and Wales. */
    public static WorkingTime ofEnglandAndWales() {
        return new WorkingTime(WorkingDays.ofEnglandAndWales());
    }

    /** The moment a day stands for where no time is given with it: nine o'clock. */
    public Instant on(LocalDate day) {
        return day.atTime(OPENING).atZone(LONDON).toInstant();
    }

    /** The day in London on which this moment falls. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    /**
     * The same local time so many working days later; a moment on a day that is none counts from nine o'clock on the
     * next one.
     */
    public Instant workingDaysAfter(Instant moment, int count) {
        ZonedDateTime from = atWork(moment.atZone(LONDON));
        return from.with(days.plus(from.toLocalDate(), count)).toInstant();
    }

    /** The same local time so many working days before that moment's day. */
    public Instant workingDaysBefore(Instant moment, int count) {
        ZonedDateTime from = moment.atZone(LONDON);
        return from.with(days.minus(from.toLocalDate(), count)).toInstant();
    }

    Instant calendarAfter(Instant moment, Period length) {
        return moment.atZone(LONDON).plus(length).toInstant();
    }

    Instant calendarBefore(Instant moment, Period length) {
        return moment.atZone(LONDON).minus(length).toInstant();
    }

    private ZonedDateTime atWork(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return days.isWorkingDay(day)
                ? moment
                : days.plus(day, 1).atTime(OPENING).atZone(LONDON);
    }
}
