package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sightline.platform.language.EventId;

/** Writes a chronicle's data as a contract's record has it, component by component. */
record OnTheBus(String chronicle) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String GIVEN = "Given";

    JsonNode of(Class<?> record, JsonNode data) {
        ObjectNode written = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode value = component(component, data);
            if (!value.isNull()) {
                written.set(component.getName(), value);
            }
        }
        return written;
    }

    private JsonNode component(RecordComponent component, JsonNode data) {
        JsonNode value = InTheField.find(component.getName(), data);
        if (value.isMissingNode()) {
            return absent(component, data);
        }
        return value(component.getGenericType(), value);
    }

    /** What is not there: a text that was or was not given, a flag that is down, an empty list. */
    private static JsonNode absent(RecordComponent component, JsonNode data) {
        String name = component.getName();
        if (component.getType() == boolean.class) {
            return JSON.booleanNode(
                    name.endsWith(GIVEN) && isGiven(data.path(name.substring(0, name.length() - GIVEN.length()))));
        }
        return component.getType() == List.class ? JSON.arrayNode() : NullNode.instance;
    }

    private static boolean isGiven(JsonNode text) {
        return text.isContainerNode() ? !text.isEmpty() : !text.asText("").isBlank();
    }

    private JsonNode value(Type type, JsonNode value) {
        if (type instanceof ParameterizedType list) {
            ArrayNode all = JSON.arrayNode();
            value.forEach(each -> all.add(value(list.getActualTypeArguments()[0], each)));
            return all;
        }
        return type instanceof Class<?> plain ? value(plain, value) : value;
    }

    private JsonNode value(Class<?> type, JsonNode value) {
        if (type == LocalDate.class || type == Instant.class) {
            return JSON.textNode(time(type, value.asText()));
        }
        if (!type.isRecord()) {
            return value;
        }
        return isId(type)
                ? JSON.textNode(id(type, value.asText()).toString())
                : value.isObject() ? of(type, value) : value;
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    private UUID id(Class<?> type, String name) {
        return Names.id(chronicle, type == EventId.class ? "event" : "thing", name);
    }

    private static String time(Class<?> type, String written) {
        boolean day = written.length() == "2026-11-16".length();
        if (type == LocalDate.class) {
            return day ? written : Times.dayOf(Instant.parse(written)).toString();
        }
        return day ? Times.Timed.local(LocalDate.parse(written), null).instant().toString() : written;
    }
}
