package sightline.web.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words for what travels as codes; a code without words of its own is read out as it is written. */
public final class Words {
    private static final Properties KNOWN = load();

    private static final List<String> FACTS = KNOWN.stringPropertyNames().stream()
            .filter(name -> name.startsWith("fact."))
            .map(name -> name.substring("fact.".length()))
            .sorted(Comparator.comparing(Words::ofFact))
            .toList();

    private Words() {}

    /** A closed list's code in words: {@code no-contact} is "No contact". */
    public static String of(String code) {
        return find("code." + code).orElseGet(() -> sentence(code));
    }

    /** What a fact of this type is called on a timeline. */
    public static String ofFact(String type) {
        return find("fact." + type).orElseGet(() -> sentence(type.replace('.', ' ')));
    }

    /** The types of fact that have words of their own, in the order of the words. */
    public static List<String> facts() {
        return FACTS;
    }

    /** How much a fact of this type wants to be seen: urgent, warn, ok, or empty. */
    public static String toneOf(String type) {
        return find("tone." + type).orElse("");
    }

    /** What a field of a fact is called. */
    public static String ofField(String name) {
        return find("field." + name).orElseGet(() -> sentence(name.replaceAll("([a-z])([A-Z])", "$1 $2")));
    }

    /** What a verb is called on a button or a link. */
    public static String ofVerb(String verb) {
        return find("verb." + verb).orElseGet(() -> sentence(verb));
    }

    /** The same, where it is called otherwise of something, such as assessing a request for a placement. */
    public static String ofVerb(String about, String verb) {
        return find("verb." + about + "." + verb).orElseGet(() -> ofVerb(verb));
    }

    /** Which part of what we hold was opened: an endpoint, or a fact that was recorded. */
    public static String ofPart(String part) {
        return find("part." + part.replace(' ', '.'))
                .or(() -> find("fact." + part))
                .orElse(part);
    }

    /** Why access is called unusual. */
    public static String ofUnusual(String kind) {
        return find("unusual." + kind).orElseGet(() -> sentence(kind));
    }

    /** A role as tokens carry it. */
    public static String ofRole(String role) {
        return of(role.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Optional<String> find(String key) {
        return Optional.ofNullable(KNOWN.getProperty(key));
    }

    static String sentence(String code) {
        String spaced = code.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.UK);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
