package sightline.cases.domain.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody's birth.
 *
 * @param dates as it reads first, then with day and month changed over where that is a day too; empty when no day is
 *     said
 * @param years any of them; empty when no year is said alone
 */
public record Born(List<LocalDate> dates, Set<Integer> years) {
    /** Nothing is said of it. */
    public static final Born UNSAID = new Born(List.of(), Set.of());

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.UK);
    private static final double CHANGED_OVER = 0.5;
    private static final double ONE_DIGIT = 1;

    /** How far somebody's birth is from what is said of it, and in which words. */
    record Match(double mistakes, String says) {}

    public Born {
        dates = List.copyOf(dates);
        years = Set.copyOf(years);
    }

    /** On this day; whoever wrote it may have changed day and month over. */
    public static Born on(int day, int month, int year) {
        return new Born(
                Stream.of(date(day, month, year), date(month, day, year))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Set.of());
    }

    private static @Nullable LocalDate date(int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether nothing is. */
    public boolean isUnsaid() {
        return dates.isEmpty() && years.isEmpty();
    }

    /** How somebody who was born then fits; null when they do not. */
    @Nullable
    Match match(LocalDate born) {
        String says = "born " + born.format(WRITTEN);
        if (dates.isEmpty()) {
            return years.contains(born.getYear()) ? new Match(0, "born " + born.getYear()) : null;
        }
        if (born.equals(dates.getFirst())) {
            return new Match(0, says);
        }
        if (dates.contains(born)) {
            return new Match(CHANGED_OVER, says + ", day and month changed over");
        }
        return Mistakes.between(dates.getFirst().format(DIGITS), born.format(DIGITS)) == 1
                ? new Match(ONE_DIGIT, says + ", one digit away")
                : null;
    }
}
