package sightline.web.words;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and moments as people say them, on the wall clock of London. */
@TemplateExtension
public final class Times {
    public static final ZoneId LONDON = Clocks.LONDON;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int NEAR = 14;

    private Times() {}

    /** 09:31 */
    public static String clock(Instant at) {
        return london(at).format(CLOCK);
    }

    /** Monday 23 November, with the year when it is another one. */
    public static String day(LocalDate day) {
        return day.getYear() == LocalDate.now(LONDON).getYear()
                ? day.format(DAY)
                : day.format(DAY) + " " + day.getYear();
    }

    /** Mon 23 Nov, 09:31 */
    public static String moment(Instant at) {
        ZonedDateTime there = london(at);
        boolean thisYear = there.getYear() == LocalDate.now(LONDON).getYear();
        return there.format(SHORT_DAY) + (thisYear ? "" : " " + there.getYear()) + ", " + there.format(CLOCK);
    }

    /** 4 March 1984 */
    public static String date(LocalDate day) {
        return day.format(DATE);
    }

    /** November 2026 */
    public static String month(Instant at) {
        return london(at).format(MONTH);
    }

    /** Friday 27 November, in 4 days */
    public static String inWords(LocalDate day) {
        return day(day) + near(ChronoUnit.DAYS.between(LocalDate.now(LONDON), day));
    }

    /** Whole days since then, for lateness. */
    public static long daysLate(LocalDate due) {
        return Math.max(1, ChronoUnit.DAYS.between(due, LocalDate.now(LONDON)));
    }

    public static long age(LocalDate born) {
        return ChronoUnit.YEARS.between(born, LocalDate.now(LONDON));
    }

    public static LocalDate dayOf(Instant at) {
        return london(at).toLocalDate();
    }

    private static String near(long days) {
        if (days == 0) {
            return ", today";
        }
        if (Math.abs(days) > NEAR) {
            return "";
        }
        if (days == 1) {
            return ", tomorrow";
        }
        if (days == -1) {
            return ", yesterday";
        }
        return days > 0 ? ", in %d days".formatted(days) : ", %d days ago".formatted(-days);
    }

    private static ZonedDateTime london(Instant at) {
        return at.atZone(LONDON);
    }
}
