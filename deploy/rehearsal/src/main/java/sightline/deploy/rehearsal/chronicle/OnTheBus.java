package sightline.deploy.rehearsal.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.EventId;

/**
 * Writes a chronicle's data as a contract's record has it, component by component.
 *
 * @param day the local day of the event
 */
record OnTheBus(String chronicle, Names names, InTheField field, LocalDate day) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String GIVEN = "Given";

    ObjectNode of(Class<?> record, JsonNode data) {
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
        JsonNode value = field.find(component.getName(), data);
        if (value.isMissingNode() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            value = field.assumed(component.getName(), data, day);
        }
        return value.isMissingNode() ? absent(component, data) : value(component.getGenericType(), value);
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
        return !text.asText("").isBlank();
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
        if (type == LocalDate.class) {
            return TextNode.valueOf(day(value.asText()).toString());
        }
        if (type == Instant.class) {
            return TextNode.valueOf(instant(value.asText()).toString());
        }
        if (type.isEnum() && value.isTextual()) {
            return TextNode.valueOf(Coded.in(type, value.asText()));
        }
        if (isId(type)) {
            return TextNode.valueOf(id(type, value.asText()).toString());
        }
        return type.isRecord() && value.isObject() ? of(type, value) : value;
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private UUID id(Class<?> type, String name) {
        return type == EventId.class
                ? Names.id(chronicle, "event", names.event(name))
                : Names.id(chronicle, "thing", name);
    }

    /** A date, or the local day of a moment. */
    static LocalDate day(String written) {
        return written.contains("T") ? Times.dayOf(Instant.parse(written)) : LocalDate.parse(written);
    }

    /** A moment, or 09:00 on a date. */
    static Instant instant(String written) {
        return written.contains("T")
                ? Instant.parse(written)
                : Times.Timed.local(LocalDate.parse(written), null).instant();
    }
}
