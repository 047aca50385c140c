package sightline.platform.standards;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/** Counts working days: Monday to Friday without the bank holidays of England and Wales. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Predicate<LocalDate> bankHoliday;

    WorkingDays(Predicate<LocalDate> bankHoliday) {
        this.bankHoliday = bankHoliday;
    }

    /** Those of England and Wales. */
    public static WorkingDays ofEnglandAndWales() {
        HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return new WorkingDays(day -> holidays.isHoliday(day, "eng"));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHoliday.test(day);
    }

    /** The day that is this many working days later; the day itself does not count. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The day that is this many working days earlier; the day itself does not count. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(direction);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
