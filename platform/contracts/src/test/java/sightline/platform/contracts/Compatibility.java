package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses a change that an older reader, or an older event, could not survive within one major version; compared with
 * every earlier revision, because any of them may still be read somewhere.
 */
final class Compatibility {
    /** Words for people, and keywords that have a rule of their own below. */
    private static final Set<String> NOT_A_BOUND = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "enum",
            "properties",
            "required",
            "items",
            "x-label",
            "x-on-feeds",
            "x-audience",
            "x-announced-by");

    /** What may not change within a major version, and why. */
    enum Rule {
        PROPERTY_GONE(
                "a reader of an earlier revision may rely on it; stop filling it, if it is optional, and keep it"),
        REQUIRED_ADDED("events already on the bus do not have it, and are never edited"),
        OPTIONAL_MADE_REQUIRED("events already on the bus may lack it, and are never edited"),
        REQUIRED_MADE_OPTIONAL("a reader of an earlier revision refuses an event without it"),
        TYPE_CHANGED("a value of one type cannot be read as another"),
        ENUM_NARROWED("events already on the bus may say the word that is gone"),
        ENUM_WIDENED("a reader of an earlier revision does not know the new word and would park the case"),
        BOUND_CHANGED("a narrower bound refuses events already on the bus, a wider one surprises an earlier reader"),
        LABEL_LOWERED("what was given in confidence at one label is not read at a lower one later"),
        FEED_TAKEN_AWAY("partners read it"),
        AUDIENCE_CHANGED("who may know was promised when the fact was given");

        private final String why;

        Rule(String why) {
            this.why = why;
        }
    }

    /** One thing the new schema may not do. */
    record Breach(Rule rule, String at) {
        @Override
        public String toString() {
            return "%s at %s: %s; a new major version can".formatted(rule, at, rule.why);
        }
    }

    private final List<Breach> breaches = new ArrayList<>();

    private Compatibility() {}

    static List<Breach> between(JsonNode earlier, JsonNode later) {
        var check = new Compatibility();
        if (!earlier.path("x-audience").equals(later.path("x-audience"))) {
            check.refuse(Rule.AUDIENCE_CHANGED, "");
        }
        check.compare("", earlier, later);
        return check.breaches;
    }

    private void compare(String at, JsonNode earlier, JsonNode later) {
        if (!earlier.path("type").equals(later.path("type"))) {
            refuse(Rule.TYPE_CHANGED, at);
        }
        compareEnums(at, earlier, later);
        compareBounds(at, earlier, later);
        if (later.path("x-label").asText().compareTo(earlier.path("x-label").asText()) < 0) {
            refuse(Rule.LABEL_LOWERED, at);
        }
        if (earlier.path("x-on-feeds").asBoolean() && !later.path("x-on-feeds").asBoolean()) {
            refuse(Rule.FEED_TAKEN_AWAY, at);
        }
        compareProperties(at, earlier, later);
        if (earlier.has("items") || later.has("items")) {
            compare(at + "/items", earlier.path("items"), later.path("items"));
        }
    }

    private void compareProperties(String at, JsonNode earlier, JsonNode later) {
        Set<String> wasRequired = texts(earlier.path("required"));
        Set<String> isRequired = texts(later.path("required"));
        earlier.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            String there = at + "/" + name;
            JsonNode now = later.path("properties").path(name);
            if (now.isMissingNode()) {
                refuse(Rule.PROPERTY_GONE, there);
                return;
            }
            if (isRequired.contains(name) && !wasRequired.contains(name)) {
                refuse(Rule.OPTIONAL_MADE_REQUIRED, there);
            }
            if (wasRequired.contains(name) && !isRequired.contains(name)) {
                refuse(Rule.REQUIRED_MADE_OPTIONAL, there);
            }
            compare(there, property.getValue(), now);
        });
        isRequired.stream()
                .filter(name -> !earlier.path("properties").has(name))
                .forEach(name -> refuse(Rule.REQUIRED_ADDED, at + "/" + name));
    }

    private void compareEnums(String at, JsonNode earlier, JsonNode later) {
        if (earlier.has("enum") != later.has("enum")) {
            refuse(earlier.has("enum") ? Rule.ENUM_WIDENED : Rule.ENUM_NARROWED, at);
            return;
        }
        Set<String> before = texts(earlier.path("enum"));
        Set<String> now = texts(later.path("enum"));
        if (!now.containsAll(before)) {
            refuse(Rule.ENUM_NARROWED, at);
        }
        if (!before.containsAll(now)) {
            refuse(Rule.ENUM_WIDENED, at);
        }
    }

    /**
     * Every other keyword bounds the value in some way; whether one pattern is within another cannot be decided here.
     */
    private void compareBounds(String at, JsonNode earlier, JsonNode later) {
        Set<String> bounds = new HashSet<>();
        earlier.fieldNames().forEachRemaining(bounds::add);
        later.fieldNames().forEachRemaining(bounds::add);
        bounds.removeAll(NOT_A_BOUND);
        bounds.stream()
                .filter(keyword -> !earlier.path(keyword).equals(later.path(keyword)))
                .sorted()
                .forEach(keyword -> refuse(Rule.BOUND_CHANGED, at + "#" + keyword));
    }

    private void refuse(Rule rule, String at) {
        breaches.add(new Breach(rule, at.isEmpty() ? "/" : at));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
