package sightline.deploy.rehearsal.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Times;

/** What an event says, on one line. */
final class Summary {
    private static final int LONGEST = 100;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);

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
                            : words(field.getKey()) + " " + value(field.getValue()))
                    .collect(Collectors.joining(" "));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        String text = MOMENT.matcher(value.asText()).matches() ? local(value.asText()) : value.asText();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static String local(String moment) {
        return LOCAL.format(Instant.parse(moment).atZone(Times.LONDON));
    }

    private static String all(List<String> values) {
        return values.size() == 1 ? values.getFirst() : "(" + String.join("; ", values) + ")";
    }
}
