package sightline.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bodies made from an honest one. */
final class HostileBodies {
    /** Made of an honest body, and not to be meant. */
    @FunctionalInterface
    interface Malformed {
        String from(JsonNode honest);
    }

    static final List<Malformed> MALFORMED = List.of(
            honest -> "",
            honest -> "null",
            honest -> "[]",
            honest -> "\"" + HostileTexts.CANARY + "\"",
            honest -> "{\"" + HostileTexts.CANARY,
            honest -> honest.toString().substring(0, honest.toString().length() - 1),
            honest -> honest.toString() + honest,
            honest -> with("\"constructor\": {\"" + HostileTexts.CANARY + "\": 1}", honest),
            honest -> with("\"" + HostileTexts.CANARY + "\": 1, \"" + HostileTexts.CANARY + "\": 2", honest),
            honest -> "{\"a\":".repeat(2_000),
            honest -> "[".repeat(50_000),
            honest -> "{\"a\": " + "9".repeat(5_000) + "}",
            honest -> "{\"a\": 1e999999999}",
            honest -> "{\"" + HostileTexts.CANARY + "n".repeat(10_000) + "\": 1}",
            honest -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");

    /** What only we say of something, and no sender: with each of them the honest body is refused. */
    private static final List<String> OURS = List.of(
            "id", "agency", "area", "recordedBy", "recordedAt", "actor", "roles", "version", "status", "sequence");

    static Stream<JsonNode> stuffed(JsonNode honest) {
        return OURS.stream().filter(name -> !honest.has(name)).map(name -> {
            ObjectNode first = JsonNodeFactory.instance.objectNode().put(name, "northshire-police");
            return first.setAll((ObjectNode) honest.deepCopy());
        });
    }

    private HostileBodies() {}

    private static String with(String property, JsonNode honest) {
        String inside = honest.toString().substring(1);
        return "{" + property + (honest.isEmpty() ? "" : ", ") + inside;
    }

    /** Some of the texts in every place for words at once, and one in each other place alone. */
    static Stream<JsonNode> withTexts(JsonNode honest, Draw draw, int some) {
        List<JsonNode> bodies = new ArrayList<>();
        for (String text : draw.some("words", some, HostileTexts.ALL)) {
            bodies.add(mapped(honest, one -> one.equals(DescribedEndpoint.WORDS) ? text : one));
        }
        int places = count(honest);
        for (int place = 0; place < places; place++) {
            bodies.add(inPlace(
                    honest, place, draw.some("places", 1, HostileTexts.ALL).getFirst()));
        }
        return bodies.stream();
    }

    private static int count(JsonNode honest) {
        int[] places = {0};
        mapped(honest, one -> {
            places[0]++;
            return one;
        });
        return places[0];
    }

    private static JsonNode inPlace(JsonNode honest, int place, String text) {
        int[] at = {0};
        return mapped(honest, one -> at[0]++ == place ? text : one);
    }

    private static JsonNode mapped(JsonNode honest, UnaryOperator<String> text) {
        if (honest instanceof TextNode one) {
            return TextNode.valueOf(text.apply(one.textValue()));
        }
        JsonNode copy = honest.deepCopy();
        if (copy instanceof ObjectNode object) {
            honest.properties().forEach(one -> object.set(one.getKey(), mapped(one.getValue(), text)));
        }
        if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, mapped(array.get(i), text));
            }
        }
        return copy;
    }

    /** As JSON in plain ASCII, halves of characters too. */
    static String ascii(JsonNode body) {
        StringBuilder written = new StringBuilder();
        body.toString()
                .chars()
                .forEach(one -> written.append(one < 0x7f ? String.valueOf((char) one) : "\\u%04x".formatted(one)));
        return written.toString();
    }
}
