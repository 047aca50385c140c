package sightline.cases.domain.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person: a number by which an agency knows them, or words of the name and what is known
 * of the birth.
 *
 * @param words of the name, as they are compared
 * @param numbers without spaces and slashes; what was typed is one of them, or is none
 */
public record Asked(List<String> words, Set<String> numbers, Born born) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{6}|[A-Z]\\d{4}[A-Z]{2}|\\d{11}[A-Z]");
    private static final Pattern SHORT_PNC = Pattern.compile("(\\d{2})[/ ]?(\\d{1,7})([A-Z])");
    private static final int MOST_WORDS = 20;

    public Asked {
        words = List.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    /** Reads what was typed into the one box. */
    public static Asked typed(String typed, LocalDate today) {
        Set<String> numbers = numbers(typed.strip().toUpperCase(Locale.ROOT));
        if (!numbers.isEmpty()) {
            return new Asked(List.of(), numbers, Born.UNSAID);
        }
        BirthReader.Read read = BirthReader.read(typed, today);
        return new Asked(words(read.rest()), Set.of(), read.born());
    }

    /** Somebody of this name, born that day. */
    public static Asked described(String name, LocalDate born) {
        return new Asked(words(name), Set.of(), Born.on(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
    }

    private static List<String> words(String text) {
        return PlainWords.of(text).stream().limit(MOST_WORDS).toList();
    }

    private static Set<String> numbers(String typed) {
        String compact = typed.replaceAll("[\\s/]", "");
        if (NUMBER.matcher(compact).matches()) {
            return Set.of(compact);
        }
        Matcher pnc = SHORT_PNC.matcher(typed);
        return pnc.matches()
                ? Stream.of("19", "20")
                        .map(century -> century
                                + pnc.group(1)
                                + "0".repeat(7 - pnc.group(2).length())
                                + pnc.group(2))
                        .map(number -> number + pnc.group(3))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether there is anything to find somebody by. */
    public boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty() && born.isUnsaid();
    }
}
