package sightline.web.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write who know no day: {@code Nov 2026}, {@code last November}, {@code 11/2026}, {@code not known}.
 */
record Months(LocalDate today) {
    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile("(?:in |last )?([a-z]{3,9})(?:[ -](\\d{4}))?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})/(\\d{4})");

    /** As the services take it: {@code 2026-11}, or {@code unknown}. */
    Optional<String> read(String written) {
        String text = written.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        if (text.equals("not known") || text.equals("unknown")) {
            return Optional.of("unknown");
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return month(named.group(1), named.group(2)).map(YearMonth::toString);
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? of(Integer.parseInt(numbered.group(1)), Integer.parseInt(numbered.group(2)))
                        .map(YearMonth::toString)
                : Optional.empty();
    }

    private Optional<YearMonth> month(String name, @Nullable String year) {
        int index = NAMES.indexOf(name.substring(0, 3));
        if (index < 0
                || !YearMonth.of(2000, index + 1)
                        .getMonth()
                        .name()
                        .toLowerCase(Locale.UK)
                        .startsWith(name)) {
            return Optional.empty();
        }
        return year == null ? Optional.of(latest(index + 1)) : of(index + 1, Integer.parseInt(year));
    }

    private YearMonth latest(int month) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    private static Optional<YearMonth> of(int month, int year) {
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }
}
