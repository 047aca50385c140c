package sightline.web.words;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** A section of a referral. */
    public static String sectionInWords(String section) {
        return Words.ofVerb("referral-" + section, "keep-section");
    }

    public static String fieldInWords(String field) {
        return Words.ofField(field);
    }

    public static String allInWords(List<String> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    public static String partInWords(String part) {
        return Words.ofPart(part);
    }

    public static List<String> partsInWords(List<String> parts) {
        return parts.stream().map(Words::ofPart).distinct().sorted().toList();
    }

    public static String rolesInWords(List<String> roles) {
        return roles.stream().map(Words::ofRole).collect(Collectors.joining(", "));
    }

    /** In the middle of a sentence. */
    public static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** As part of an address. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public static String plural(Number count, String one) {
        return count.longValue() == 1 ? count + " " + one : count + " " + one + "s";
    }
}
