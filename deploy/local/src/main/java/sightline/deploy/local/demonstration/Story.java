package sightline.deploy.local.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The demonstration as it is written down in {@code story.json}. */
record Story(List<Case> cases, List<Arrest> arrests) {

    /** A person under management, the agency in the lead, and who else works with them. */
    record Case(
            String personName,
            String dateOfBirth,
            Map<String, String> identifiers,
            String area,
            String leadAgency,
            int category,
            int level,
            List<Member> members) {}

    /** Why an agency belongs to a case. */
    record Member(String agency, String place, String basis) {}

    /** What a police agency says when it has arrested somebody. */
    record Arrest(
            String by,
            Identifier identifier,
            String offenceGroup,
            String offence,
            String custodyReference,
            String occurredAt) {}

    /** A number by which the police know somebody. */
    record Identifier(String kind, String value) {}

    static Story read() {
        try (InputStream in = Story.class.getResourceAsStream("story.json")) {
            return new ObjectMapper().readValue(in, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
