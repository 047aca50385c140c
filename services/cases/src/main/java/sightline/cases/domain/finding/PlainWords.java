package sightline.cases.domain.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a name as they are compared: without case, accents and apostrophes; the database says the same. */
final class PlainWords {
    private PlainWords() {}

    static List<String> of(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f'’]", "")
                .replaceAll("[Øø]", "o")
                .replaceAll("[Łł]", "l")
                .replaceAll("[Đđ]", "d")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
