package sightline.platform.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An endpoint as the service's OpenAPI document describes it.
 *
 * @param body as somebody honest might send it; missing where none is asked for
 */
record DescribedEndpoint(String method, String path, List<String> query, JsonNode body) {
    /** Where any words do. */
    static final String WORDS = "words";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static List<DescribedEndpoint> all() {
        JsonNode document = document();
        List<DescribedEndpoint> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(one -> METHODS.contains(one.getKey()))
                .forEach(one -> all.add(read(document, one.getKey(), path.getKey(), one.getValue()))));
        return all;
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(
                            given().accept("application/json").get("/q/openapi").asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The service describes itself in JSON", e);
        }
    }

    private static DescribedEndpoint read(JsonNode document, String method, String path, JsonNode operation) {
        List<String> query = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asText().equals("query"))
                .map(one -> one.path("name").asText())
                .toList();
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new DescribedEndpoint(method.toUpperCase(Locale.ROOT), path, query, example(document, schema, DEEPEST));
    }

    private static JsonNode example(JsonNode document, JsonNode schema, int deep) {
        if (schema.isMissingNode() || deep == 0) {
            return NODES.missingNode();
        }
        if (schema.has("$ref")) {
            return example(document, document.at(schema.path("$ref").asText().substring(1)), deep);
        }
        if (schema.has("enum")) {
            return word(schema.path("enum").path(0).asText());
        }
        return switch (type(schema)) {
            case "string" -> NODES.textNode(text(schema.path("format").asText()));
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> list(example(document, schema.path("items"), deep - 1));
            default -> object(document, schema, deep - 1);
        };
    }

    /** The document names the constants; the API says the field's words, and categories and levels as numbers. */
    private static JsonNode word(String constant) {
        return constant.equals("ONE")
                ? NODES.numberNode(1)
                : NODES.textNode(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "00000000-0000-7000-8000-000000000000";
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T10:00:00Z";
            default -> WORDS;
        };
    }

    private static ArrayNode list(JsonNode one) {
        ArrayNode list = NODES.arrayNode();
        if (!one.isMissingNode()) {
            list.add(one);
        }
        return list;
    }

    private static ObjectNode object(JsonNode document, JsonNode schema, int deep) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            JsonNode value = example(document, property.getValue(), deep);
            if (!value.isMissingNode()) {
                object.set(property.getKey(), value);
            }
        });
        return object;
    }

    boolean takesABody() {
        return body.isObject();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
