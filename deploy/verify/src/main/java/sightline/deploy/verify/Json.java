package sightline.deploy.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON that may have been bent: one object, no name in it twice, nothing after it. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Not what it should be. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    static JsonNode object(String text) throws Unreadable {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || !node.isObject()) {
                throw new Unreadable("no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Unreadable("no JSON");
        }
    }

    /** A text that must be there. */
    static String text(JsonNode object, String pointer) throws Unreadable {
        JsonNode value = object.at(pointer);
        if (!value.isTextual()) {
            throw new Unreadable("no " + pointer);
        }
        return value.textValue();
    }
}
