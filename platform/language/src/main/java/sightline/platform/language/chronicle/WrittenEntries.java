package sightline.platform.language.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.chronicle.ChronicleFields.Field;

/**
 * Writes what entries say in the fields that a chronicle has for them. Of a thing, or an entry, that its reader is not
 * told of, nothing is spoken: what cannot be said without it is left out.
 */
final class WrittenEntries {
    private static final String NOT_TOLD = "Not told to whoever exported this";
    /* Found anew by whoever plays it, or made by the detectors. */
    private static final Set<String> FOLLOWS = Set.of("case.exit-refused");
    private static final Map<String, String> MADE_UP = Map.of(
            "personName", "\"Somebody Made-Up\"",
            "dateOfBirth", "1980-01-01",
            "identifiers", "{crn: X000000}");

    private final List<ChronicleEntry> entries;
    private final Map<String, Set<String>> made = new HashMap<>();

    WrittenEntries(List<ChronicleEntry> entries) {
        this.entries = entries;
    }

    /** Those that can be told, in their order, each with its data. */
    SequencedMap<ChronicleEntry, String> all() {
        List<ChronicleEntry> told = entries;
        while (true) {
            SequencedMap<ChronicleEntry, String> written = written(told);
            if (written.size() == told.size()) {
                return written;
            }
            told = List.copyOf(written.sequencedKeySet());
        }
    }

    private SequencedMap<ChronicleEntry, String> written(List<ChronicleEntry> told) {
        made.clear();
        var known = new Known(told);
        SequencedMap<ChronicleEntry, String> written = new LinkedHashMap<>();
        told.forEach(entry -> data(entry, known).ifPresent(data -> written.put(entry, data)));
        return written;
    }

    private Optional<String> data(ChronicleEntry entry, Known known) {
        List<Field> fields = ChronicleFields.of(entry.type());
        return fields.isEmpty() || FOLLOWS.contains(entry.type())
                ? Optional.empty()
                : structure(fields, entry.said(), entry.type(), known);
    }

    private Optional<String> structure(List<Field> fields, Map<?, ?> said, String type, Known known) {
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            Optional<String> value = MADE_UP.containsKey(field.name())
                    ? Optional.ofNullable(MADE_UP.get(field.name()))
                    : value(field, said.get(field.name()), type, known);
            if (value.isEmpty() && field.required()) {
                return Optional.empty();
            }
            value.ifPresent(written -> parts.add(field.name() + ": " + written));
        }
        return Optional.of("{" + String.join(", ", parts) + "}");
    }

    private Optional<String> value(Field field, @Nullable Object said, String type, Known known) {
        if (said == null || said.toString().isBlank()) {
            return field.only()
                    .or(() -> field.required() && field.form().equals("text")
                            ? Optional.of(Written.quoted(NOT_TOLD))
                            : Optional.empty());
        }
        String form = field.form();
        if (form.endsWith("[]")) {
            return said instanceof List<?> list ? Optional.of(several(form, list, type, known)) : Optional.empty();
        }
        if (form.startsWith("=")) {
            return said instanceof Map<?, ?> inside
                    ? structure(ChronicleFields.of(form), inside, type, known)
                    : Optional.empty();
        }
        return switch (form) {
            case "name!" -> Optional.of(Written.quoted(named(said.toString(), type)));
            case "name" ->
                Optional.of(said.toString()).filter(known.things()::contains).map(Written::quoted);
            case "event" ->
                Optional.of(said.toString()).filter(known.events()::contains).map(Written::quoted);
            default -> Optional.of(Written.value(said));
        };
    }

    private String several(String form, List<?> list, String type, Known known) {
        Field each = new Field("", form.substring(0, form.length() - 2), false);
        List<String> written = new ArrayList<>();
        list.forEach(one -> value(each, one, type, known).ifPresent(written::add));
        return "[" + String.join(", ", written) + "]";
    }

    /** One kind of event makes a thing once in a chronicle: a later version of a plan has a name of its own. */
    private String named(String thing, String type) {
        Set<String> before = made.computeIfAbsent(type, _ -> new HashSet<>());
        String name = thing;
        for (int again = 2; !before.add(name); again++) {
            name = thing + "-" + again;
        }
        return name;
    }

    /** What is told of: the entries themselves, and the things that they make. */
    private record Known(Set<String> events, Set<String> things) {

        Known(List<ChronicleEntry> told) {
            this(new HashSet<>(), new HashSet<>());
            told.forEach(entry -> {
                events.add(entry.id());
                ChronicleFields.of(entry.type()).stream()
                        .filter(field -> field.form().equals("name!"))
                        .map(field -> entry.said().get(field.name()))
                        .filter(thing -> thing != null)
                        .forEach(thing -> things.add(thing.toString()));
            });
        }
    }
}
