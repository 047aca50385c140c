package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds every string of a schema that could carry text: on the bus a string is an id, a date, an enum or a pattern. */
final class FreeText {
    private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time");

    private FreeText() {}

    static List<String> in(JsonNode schema) {
        List<String> found = new ArrayList<>();
        look("", schema, found);
        return found;
    }

    private static void look(String path, JsonNode schema, List<String> found) {
        schema.path("properties").properties().forEach(one -> look(path + "/" + one.getKey(), one.getValue(), found));
        if (schema.has("items")) {
            look(path + "/items", schema.get("items"), found);
        }
        boolean bound = FORMATS.contains(schema.path("format").asText())
                || schema.has("enum")
                || schema.has("const")
                || schema.has("pattern");
        boolean mayBeText =
                switch (schema.path("type").asText()) {
                    case "string" -> !bound;
                    case "object" -> schema.path("additionalProperties").asBoolean(true);
                    case "array" -> !schema.has("items");
                    case "integer", "boolean" -> false;
                    // Whatever has no type, or several, may be anything.
                    default -> !bound;
                };
        if (mayBeText) {
            found.add(path.isEmpty() ? "/" : path);
        }
    }
}
