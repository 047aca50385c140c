package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** Draws the AsyncAPI 3.0 document from the catalogue: what is on the bus, and what a partner finds on its feed. */
final class AsyncApiDocument {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Path ENVELOPE = Path.of("src/test/resources/sightline/contracts/envelope.schema.json");

    private final ObjectNode schemas = object();
    private final ObjectNode messages = object();
    private final ObjectNode onTheBus = object();
    private final ObjectNode onTheFeed = object();

    private AsyncApiDocument() {}

    static ObjectNode of(List<EventType> types) {
        return new AsyncApiDocument().draw(types);
    }

    private ObjectNode draw(List<EventType> types) {
        ObjectNode envelope = CheckedIn.json(ENVELOPE).deepCopy();
        schemas.set("Envelope", envelope);
        schemas.set(
                "FeedEnvelope",
                shown(envelope)
                        .put("description", "A fact as a partner agency is shown it, built up from what it may know."));
        types.forEach(this::add);

        ObjectNode document = object().put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", EnvelopeJson.CONTENT_TYPE);
        document.set("channels", object().<ObjectNode>set("events", events()).set("feed", feed()));
        document.set("operations", operations());
        document.set(
                "components", object().<ObjectNode>set("messages", messages).set("schemas", schemas));
        return document;
    }

    private void add(EventType type) {
        ObjectNode data = DataSchema.of(type);
        data.remove(List.of("$schema", "$id"));
        String name = type.shortType();
        schemas.set(name, data);
        schemas.set(name + ".on-feeds", shown(data));

        message(name, data, narrowed("Envelope", type, name), EnvelopeJson.CONTENT_TYPE);
        onTheBus.set(name, reference("#/components/messages/" + name));

        ObjectNode entry = object().put("type", "object");
        ObjectNode fields = entry.putObject("properties");
        fields.putObject("sequence")
                .put("type", "integer")
                .put("minimum", 1)
                .put("description", "its place on this agency's own feed, without gaps");
        fields.set("event", narrowed("FeedEnvelope", type, name + ".on-feeds"));
        entry.putArray("required").add("sequence").add("event");
        entry.put("additionalProperties", false);
        message("entry." + name, data, entry, "application/json");
        onTheFeed.set("entry." + name, reference("#/components/messages/entry." + name));
    }

    private void message(String name, ObjectNode data, ObjectNode payload, String contentType) {
        ObjectNode message = messages.putObject(name);
        message.put("name", name);
        message.put("summary", data.path("description").asText());
        message.put("contentType", contentType);
        message.put("x-audience", data.path("x-audience").asText());
        message.set("payload", payload);
    }

    /** An envelope that carries this type and no other. */
    private static ObjectNode narrowed(String envelope, EventType type, String data) {
        ObjectNode both = object();
        ArrayNode all = both.putArray("allOf");
        all.add(reference(SCHEMAS + envelope));
        ObjectNode fields = all.addObject().put("type", "object").putObject("properties");
        fields.putObject("type").put("const", type.type());
        fields.set("data", reference(SCHEMAS + data));
        return both;
    }

    /** A closed schema of the shown properties and no others. */
    private static ObjectNode shown(ObjectNode whole) {
        ObjectNode built = object().put("type", "object");
        built.set("description", whole.path("description"));
        ObjectNode fields = built.putObject("properties");
        whole.path("properties").properties().stream()
                .filter(property -> property.getValue().path("x-on-feeds").asBoolean())
                .forEach(property -> fields.set(property.getKey(), shownWithin(property.getValue())));
        ArrayNode required = built.putArray("required");
        whole.path("required").forEach(name -> {
            if (fields.has(name.asText())) {
                required.add(name);
            }
        });
        return built.put("additionalProperties", false);
    }

    private static JsonNode shownWithin(JsonNode property) {
        ObjectNode copy = property.deepCopy();
        if (copy.path("items") instanceof ObjectNode items && items.has("properties")) {
            copy.set("items", shown(items));
        }
        if (copy.has("properties")) {
            copy.setAll(shown(copy));
        }
        return copy;
    }

    private static ObjectNode info() {
        ObjectNode info = object().put("title", "Sightline events").put("version", "1.0.0");
        info.put(
                "description",
                "What the services of Sightline announce to each other, and what partner agencies are shown of it. "
                        + "x-label says how closely a field is held, x-on-feeds whether partners are shown it.");
        info.putObject("license").put("name", "Apache-2.0");
        return info;
    }

    private ObjectNode events() {
        ObjectNode channel = object().put("address", "sightline.events");
        channel.put("description", "Everything that happens, keyed by case: one case, one partition, one order.");
        channel.set("messages", onTheBus);
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", "sightline.events").put("partitions", 16);
        ObjectNode topic = kafka.putObject("topicConfiguration");
        topic.putArray("cleanup.policy").add("delete");
        topic.put("retention.ms", -1);
        kafka.put("bindingVersion", "0.5.0");
        return channel;
    }

    private ObjectNode feed() {
        ObjectNode channel = object().put("address", "feed");
        channel.put(
                "description",
                "What one agency may know, in its own gapless order; pulled over HTTP, or followed live as server-sent "
                        + "events whose id is the sequence.");
        channel.set("messages", onTheFeed);
        return channel;
    }

    private static ObjectNode operations() {
        ObjectNode operations = object();
        operation(operations, "announce", "send", "events", "A service announces a fact once it is committed.");
        operation(
                operations, "listen", "receive", "events", "A service hears each fact once, in the order of its case.");
        operation(operations, "show", "send", "feed", "An agency is shown what it may know.");
        return operations;
    }

    private static void operation(ObjectNode all, String name, String action, String channel, String summary) {
        ObjectNode one = all.putObject(name).put("action", action);
        one.set("channel", reference("#/channels/" + channel));
        one.put("summary", summary);
    }

    private static ObjectNode reference(String to) {
        return object().put("$ref", to);
    }

    private static ObjectNode object() {
        return ContractJson.mapper().createObjectNode();
    }
}
