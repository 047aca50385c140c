package sightline.web.forms;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people write it: {@code fri}, {@code +7}, {@code 2 weeks}, {@code 27/11}, {@code 27 Nov 2026},
 * {@code tomorrow}.
 *
 * @param past a day that has been: fri is then last Friday, and 27/11 the last one
 */
public record Days(LocalDate today, boolean past) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";

    /** The day, or nothing when it cannot be read. */
    public Optional<LocalDate> read(String written) {
        String text = written.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return named(text)
                .or(() -> matched("(?:in )?\\+? ?(\\d{1,3}) ?(d|days?|w|weeks?|m|months?)?", text, this::later))
                .or(() -> matched("(\\d{4})-(\\d{1,2})-(\\d{1,2})", text, m -> of(m.group(1), m.group(2), m.group(3))))
                .or(() -> matched(
                        NUMBER + "[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?",
                        text,
                        m -> of(m.group(3), m.group(2), m.group(1))))
                .or(() -> matched(
                        NUMBER + "[ -]([a-z]{3,9})(?:[ -](\\d{2}|\\d{4}))?",
                        text,
                        m -> of(m.group(3), month(m.group(2)), m.group(1))));
    }

    private Optional<LocalDate> named(String text) {
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow", "tom" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> weekday(text.replaceFirst("^(next|last|this) ", ""));
        };
    }

    private Optional<LocalDate> weekday(String text) {
        int index = text.length() < 3 ? -1 : WEEK.indexOf(text.substring(0, 3));
        if (index < 0 || !wholeName(index).startsWith(text)) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(index + 1);
        return Optional.of(today.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
    }

    private static String wholeName(int index) {
        return DayOfWeek.of(index + 1).name().toLowerCase(Locale.UK);
    }

    /** A bare number says nothing: it could be a day of the month. */
    private Optional<LocalDate> later(MatchResult match) {
        if (match.group(2) == null && !match.group().contains("+")) {
            return Optional.empty();
        }
        int count = Integer.parseInt(match.group(1)) * (past ? -1 : 1);
        return Optional.of(
                switch (match.group(2) == null ? 'd' : match.group(2).charAt(0)) {
                    case 'w' -> today.plusWeeks(count);
                    case 'm' -> today.plusMonths(count);
                    default -> today.plusDays(count);
                });
    }

    private static String month(String name) {
        int index = MONTHS.indexOf(name.substring(0, 3));
        return Integer.toString(index + 1);
    }

    private Optional<LocalDate> of(String year, String month, String day) {
        try {
            LocalDate thisYear = LocalDate.of(
                    year == null ? today.getYear() : century(Integer.parseInt(year)),
                    Integer.parseInt(month),
                    Integer.parseInt(day));
            return Optional.of(year == null ? nearest(thisYear) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(LocalDate day) {
        if (past) {
            return day.isAfter(today) ? day.minusYears(1) : day;
        }
        return day.isBefore(today) ? day.plusYears(1) : day;
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static Optional<LocalDate> matched(
            String pattern, String text, Function<MatchResult, Optional<LocalDate>> read) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.matches() ? read.apply(matcher) : Optional.empty();
    }
}
