package sightline.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sightline.platform.language.OffenceGroup;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;

/** What is told of an arrest: as a form asks for it, and as it is carried on while somebody compares candidates. */
final class ArrestFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<Option> NUMBERS =
            List.of(new Option("pnc", "PNC"), new Option("crn", "CRN"), new Option("nomis", "NOMIS number"));
    private static final String CONFIRMED = "person.confirmedCase";

    private ArrestFields() {}

    /** The form. */
    static Verb verb() {
        return Verb.of(
                        "arrests",
                        "Screen the arrest",
                        Field.oneOf("identifier.kind", "Which number do you have?", NUMBERS)
                                .optional(),
                        Field.line("identifier.value", "The number")
                                .hint("With or without spaces and slash, such as 2004/0012345D")
                                .optional(),
                        Field.line("person.name", "Without a number: the name they gave")
                                .optional(),
                        Field.dayOfBirth("person.dateOfBirth", "Without a number: the birth date")
                                .optional(),
                        Field.oneOf("offenceGroup", "What kind of offence?", OffenceGroup.class),
                        Field.text("offence", "The offence in words").optional(),
                        Field.line("custodyReference", "Custody reference")
                                .hint("So that the same arrest told twice is recorded once")
                                .optional(),
                        Field.happened()
                                .called("occurredAt", "When was the arrest made?")
                                .mandatory())
                .explained("A number is matched exactly, in every area. By name and birth date you compare who it may "
                        + "be, and nothing is recorded until you do.");
    }

    /** By the names of hidden fields what was told, so that it is sent again with who was recognised. */
    static Map<String, String> carried(Map<String, ?> body) {
        Map<String, String> flat = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                nested.forEach((part, inside) -> flat.put(name + "." + part, String.valueOf(inside)));
            } else if (value != null) {
                flat.put(name, String.valueOf(value));
            }
        });
        flat.remove(CONFIRMED);
        return flat;
    }

    /** The same, back from those fields. */
    static Map<String, Object> told(Posted posted) {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<String, Object> person = new LinkedHashMap<>();
        List<String> names = List.of("offenceGroup", "offence", "custodyReference", "occurredAt");
        names.stream().filter(name -> !posted.of(name).isEmpty()).forEach(name -> body.put(name, posted.of(name)));
        List.of("name", "dateOfBirth", "confirmedCase").stream()
                .filter(name -> !posted.of("person." + name).isEmpty())
                .forEach(name -> person.put(name, posted.of("person." + name)));
        body.put("person", person);
        return body;
    }

    /** Who was described, in words. */
    static String described(Map<String, String> carried) {
        String born = carried.getOrDefault("person.dateOfBirth", "");
        return "%s, born %s"
                .formatted(
                        carried.getOrDefault("person.name", ""),
                        born.matches("\\d{4}-\\d{2}-\\d{2}")
                                ? LocalDate.parse(born).format(DAY)
                                : born);
    }
}
