package sightline.web.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sightline.web.words.Words;

/** One thing that can be chosen: what is sent, and what people read. */
public record Option(String value, String label) {

    /** Every constant of a closed list, as it is written on the wire and read by people. */
    public static <E extends Enum<E>> List<Option> of(Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> new Option(code, Words.of(code)))
                .toList();
    }

    /** Numbers with a word before each, such as Level 1 to Level 3. */
    public static List<Option> numbers(String word, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Option(Integer.toString(number), word + " " + number))
                .toList();
    }
}
