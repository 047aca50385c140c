package sightline.cases.domain.finding;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a birth date, or a year of birth, out of what somebody typed, in any of the ways in which people write one. */
final class BirthReader {
    private static final String DAY = "(\\d{1,2})";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String MONTH = "(" + months() + ")\\.?";

    private final LocalDate today;
    private String rest;

    private BirthReader(String text, LocalDate today) {
        this.rest = text.toLowerCase(Locale.ROOT);
        this.today = today;
    }

    /** What is said of a birth, and the words beside it. */
    record Read(Born born, String rest) {}

    /**
     * Reads it.
     *
     * @param today of two centuries that a two-digit year may mean, the one that has been
     */
    static Read read(String text, LocalDate today) {
        BirthReader reader = new BirthReader(text, today);
        Born born = reader.date().or(reader::year).orElse(Born.UNSAID);
        return new Read(born, reader.rest.strip());
    }

    private Optional<Born> date() {
        return take("(\\d{4})[-./ ]" + DAY + "[-./ ]" + DAY, m -> on(m, 3, 2, 1))
                .or(() -> take(DAY + "[-./ ]" + DAY + "[-./ ]" + YEAR, m -> on(m, 1, 2, 3)))
                .or(() -> take("(\\d{2})(\\d{2})(\\d{4}|\\d{2})", m -> on(m, 1, 2, 3)))
                .or(() -> take(DAY + ORDINAL + "[-. ]*(?:of )?" + MONTH + "[-, ]*" + YEAR, m -> inWords(m, 1, 2)))
                .or(() -> take(MONTH + "[- ]*" + DAY + ORDINAL + "[-, ]+" + YEAR, m -> inWords(m, 2, 1)));
    }

    private Optional<Born> year() {
        return take("'?((?:19|20)?\\d{2})", m -> new Born(List.of(), Set.of(century(m.group(1)))));
    }

    private <T> Optional<T> take(String pattern, Function<MatchResult, T> reading) {
        Matcher found = Pattern.compile("(?<!\\S)" + pattern + "(?!\\S)").matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        T read = reading.apply(found.toMatchResult());
        rest = found.replaceFirst(" ");
        return Optional.of(read);
    }

    private Born on(MatchResult found, int day, int month, int year) {
        return Born.on(number(found, day), number(found, month), century(found.group(year)));
    }

    private Born inWords(MatchResult found, int day, int month) {
        return Born.on(number(found, day), monthOf(found.group(month)), century(found.group(3)));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Of somebody who has been born, and is not a hundred. */
    private int century(String year) {
        int number = Integer.parseInt(year);
        if (year.length() > 2) {
            return number;
        }
        return 2000 + number > today.getYear() ? 1900 + number : 2000 + number;
    }

    private static int monthOf(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> word.startsWith(abbreviated(month)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String months() {
        return Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(month.name().toLowerCase(Locale.ROOT), abbreviated(month)))
                .collect(Collectors.joining("|"));
    }

    private static String abbreviated(Month month) {
        return month.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
