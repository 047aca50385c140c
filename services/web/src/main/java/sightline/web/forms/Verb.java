package sightline.web.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.web.words.Words;

/**
 * Something people do with a form.
 *
 * @param name as the services call it among what somebody may do
 * @param title what people call it
 * @param path where it is posted, after the address of what it is done to
 * @param button what the button says
 * @param explained what it will do, in a sentence; or empty
 * @param warning what cannot be undone, in a sentence; or empty, for nearly everything
 * @param given what is sent besides what is filled in, such as which case it is about
 * @param known what helps to fill it in, since somebody has told it before
 */
public record Verb(
        String name,
        String title,
        String path,
        String button,
        String explained,
        String warning,
        List<Field> fields,
        Map<String, String> given,
        List<Known> known) {

    /** Something that is known already: what, what of it, and who told it and when. */
    public record Known(String label, String value, String source) {}

    public static Verb of(String name, String button, Field... fields) {
        return new Verb(name, Words.ofVerb(name), "/" + name, button, "", "", List.of(fields), Map.of(), List.of());
    }

    public Verb explained(String sentence) {
        return new Verb(name, title, path, button, sentence, warning, fields, given, known);
    }

    /** Cannot be undone, and says so before it is done. */
    public Verb warning(String sentence) {
        return new Verb(name, title, path, button, explained, sentence, fields, given, known);
    }

    /** Posted elsewhere than at its own name. */
    public Verb at(String address) {
        return new Verb(name, title, address, button, explained, warning, fields, given, known);
    }

    /** Begins something new: posted where such things are kept, not at one of them. */
    public Verb with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(field, value);
        return new Verb(name, title, "", button, explained, warning, fields, Map.copyOf(more), known);
    }

    /** Told in place of an earlier entry that turned out otherwise. */
    public Verb correcting(String fact) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put("supersedes", fact);
        return new Verb(
                name,
                "Correct: " + title,
                path,
                "Record the correction",
                "What you record here counts in place of the earlier entry. Both stay in the history.",
                warning,
                dated(),
                Map.copyOf(more),
                known);
    }

    /* An entry that is told again happened when it did, and not by being told. */
    private List<Field> dated() {
        Field when = Field.happened();
        return fields.stream().anyMatch(field -> field.name().equals(when.name()))
                ? fields
                : Stream.concat(fields.stream(), Stream.of(when)).toList();
    }

    /** Called otherwise when it is done to such a thing. */
    public Verb doneTo(String about) {
        return new Verb(name, Words.ofVerb(about, name), path, button, explained, warning, fields, given, known);
    }

    /** Shown with what is known already. */
    public Verb knowing(List<Known> some) {
        return new Verb(name, title, path, button, explained, warning, fields, given, List.copyOf(some));
    }
}
