package sightline.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;

/** Codes in words, for templates: {@code {role.inWords}}. */
@TemplateExtension
public final class InWords {

    private InWords() {}

    public static String inWords(String code) {
        return Words.of(code);
    }

    public static String factInWords(String type) {
        return Words.ofFact(type);
    }

    public static String verbInWords(String verb, String about) {
        return Words.ofVerb(about, verb);
    }

    public static String allInWords(List<String> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    public static String plural(long count, String one) {
        return count == 1 ? count + " " + one : count + " " + one + "s";
    }
}
