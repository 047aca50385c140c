package sightline.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Looks into JSON that a service sent. */
final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static JsonNode read(String sent) {
        try {
            return JSON.readTree(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The service speaks JSON", e);
        }
    }

    /** Every text in it. */
    static List<String> texts(String sent) {
        List<String> texts = new ArrayList<>();
        collect(read(sent), texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(inside -> collect(inside, texts));
    }
}
