package sightline.deploy.local.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration as it is written down: who there is, and the lives that their cases have. A life is written once
 * and lived by several people, each some days earlier than the next.
 */
record Story(List<Person> people, Map<String, List<Step>> lives) {

    /**
     * A person under management, the agency in the lead, and who else works with them.
     *
     * @param aliases what they are also known as; null for nothing
     * @param level null while nobody has set one
     * @param life which life their case has
     * @param days how many days before or after the life as it is written
     */
    record Person(
            String personName,
            @Nullable List<String> aliases,
            String dateOfBirth,
            Map<String, String> identifiers,
            String area,
            String leadAgency,
            int category,
            @Nullable Integer level,
            List<Member> members,
            String life,
            int days) {

        String crn() {
            return String.valueOf(identifiers.get("crn"));
        }
    }

    /** Why an agency belongs to a case. */
    record Member(String agency, String place, String basis) {}

    /**
     * One thing that an agency does in a life.
     *
     * @param on how many days from today
     * @param as the kind of agency that does it, of the person's area
     * @param post where to, with placeholders; null when it is put
     * @param put where to, with placeholders; null when it is posted
     * @param keep the name under which later steps cite what it made
     */
    record Step(
            int on,
            String as,
            @Nullable String post,
            @Nullable String put,
            Map<String, Object> body,
            @Nullable String keep) {}

    List<Step> life(Person person) {
        return lives.getOrDefault(person.life(), List.of());
    }

    static Story read() {
        return new Story(read("people.json", new TypeReference<>() {}), read("lives.json", new TypeReference<>() {}));
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Story.class.getResourceAsStream(file)) {
            return new ObjectMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
