package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids that the services gave to what a chronicle knows by short names. */
final class KnownIds {
    /* Fields that name an event of the file, and not a thing. */
    private static final Set<String> OF_EVENTS = Set.of("newFactsConsidered", "about", "because", "referral");

    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    void thing(String name, String id) {
        things.put(name, id);
        names.put(id, name);
    }

    void event(String name, String id) {
        events.put(name, id);
    }

    /** What the file calls the thing with this id; the id itself when it does not know it. */
    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    /** The id of a thing; the name itself while nobody has given it one. */
    String idOf(String name) {
        return things.getOrDefault(name, name);
    }

    /** The same value with every short name replaced by its id. */
    JsonNode resolved(String field, JsonNode value) {
        if (value.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> all.add(resolved(field, each)));
            return all;
        }
        if (value.isObject()) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(one -> all.set(one.getKey(), resolved(one.getKey(), one.getValue())));
            return all;
        }
        if (OF_EVENTS.contains(field)) {
            return TextNode.valueOf(events.getOrDefault(value.asText(), idOf(value.asText())));
        }
        return field.endsWith("Id") ? TextNode.valueOf(idOf(value.asText())) : value;
    }
}
