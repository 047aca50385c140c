package sightline.web.forms;

import java.util.List;
import sightline.web.words.Words;

/**
 * Something people do with a form.
 *
 * @param name as the services call it among what somebody may do
 * @param path where it is posted, after the address of what it is done to
 * @param button what the button says
 * @param explained what it will do, in a sentence; or empty
 */
public record Verb(String name, String path, String button, String explained, List<Field> fields) {

    public static Verb of(String name, String button, Field... fields) {
        return new Verb(name, "/" + name, button, "", List.of(fields));
    }

    public Verb explained(String sentence) {
        return new Verb(name, path, button, sentence, fields);
    }

    public Verb at(String address) {
        return new Verb(name, address, button, explained, fields);
    }

    public Verb asking(List<Field> others) {
        return new Verb(name, path, button, explained, others);
    }

    public String title() {
        return Words.ofVerb(name);
    }
}
