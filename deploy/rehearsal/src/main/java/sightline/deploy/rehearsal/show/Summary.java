package sightline.deploy.rehearsal.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sightline.deploy.rehearsal.chronicle.Entry;

/** What an event says, on one line. */
final class Summary {
    private static final int LONGEST = 60;

    private Summary() {}

    static String of(Entry entry) {
        return entry.data().properties().stream()
                .filter(field -> !isEmpty(field.getValue()))
                .map(Summary::field)
                .collect(Collectors.joining(", "));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.asText().isBlank();
    }

    private static String field(Map.Entry<String, JsonNode> field) {
        return "%s %s".formatted(words(field.getKey()), value(field.getValue()));
    }

    /** As prose writes a name: licence ends on. */
    private static String words(String name) {
        String id = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
        return id.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            return all(StreamSupport.stream(value.spliterator(), false)
                    .map(Summary::value)
                    .toList());
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> field.getValue().isBoolean() || field.getKey().endsWith("Id")
                            ? value(field.getValue())
                            : field.getKey() + " " + value(field.getValue()))
                    .collect(Collectors.joining(" "));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        String text = value.asText();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static String all(List<String> values) {
        return values.size() == 1 ? values.getFirst() : "(" + String.join("; ", values) + ")";
    }
}
