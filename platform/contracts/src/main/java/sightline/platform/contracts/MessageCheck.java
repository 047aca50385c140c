package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a raw message against our published AsyncAPI document, and says everything that is wrong with it.
 *
 * <p>Stricter than the reader, which must understand a newer writer: here a field that the document does not name is a
 * problem, since it may be a name. Problems tell where and which rule, never the value. Who uses this also depends on
 * {@code com.networknt:json-schema-validator}.
 */
public final class MessageCheck {
    private static final String DOCUMENT = "/sightline/contracts/asyncapi.json";
    private static final String PREFIX = "sightline.";

    private final String document;
    private final JsonNode messages;
    private final ObjectReader strictly;
    private final Map<String, SchemaCheck> checks = new ConcurrentHashMap<>();

    public MessageCheck() {
        try (InputStream published = MessageCheck.class.getResourceAsStream(DOCUMENT)) {
            document = new String(Objects.requireNonNull(published, DOCUMENT).readAllBytes(), StandardCharsets.UTF_8);
            messages = ContractJson.mapper().readTree(document).at("/components/messages");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        // A field said twice would hide the first saying from every check made on the tree.
        strictly = ContractJson.mapper()
                .reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** What is wrong with a message from the topic {@code sightline.events}; empty when nothing is. */
    public List<String> problems(byte[] message) {
        return problems(message, "/type", "");
    }

    /** What is wrong with one entry of an agency's feed; empty when nothing is. */
    public List<String> problemsOnFeed(byte[] entry) {
        return problems(entry, "/event/type", "entry.");
    }

    private List<String> problems(byte[] message, String typeAt, String kind) {
        JsonNode json;
        try {
            json = strictly.readTree(message);
        } catch (JsonProcessingException notJson) {
            return List.of("The message is not one JSON object with each field said once");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String type = json.at(typeAt).asText();
        String name = kind + (type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "");
        if (!messages.has(name)) {
            return List.of("The document names no message of this type");
        }
        return check(name).problems(json);
    }

    private SchemaCheck check(String name) {
        return checks.computeIfAbsent(
                name, one -> SchemaCheck.ofPart(document, "#/components/messages/" + one + "/payload"));
    }
}
