package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that travels, in order, and what each says of itself.
 *
 * @param fields one per component of the record
 */
public record Shape(List<Field> fields) {

    /**
     * One field.
     *
     * @param name as it is written
     * @param label how closely it is held
     * @param onFeeds whether every agency in the audience may be shown it
     * @param required whether an event without it is malformed
     * @param within the fields inside it, when it is a record of its own or a list of them
     */
    public record Field(
            String name,
            Label label,
            boolean onFeeds,
            boolean required,
            @Nullable Shape within) {}

    public Shape {
        fields = List.copyOf(fields);
    }

    static Shape of(Class<?> record) {
        return new Shape(
                Arrays.stream(record.getRecordComponents()).map(Shape::field).toList());
    }

    private static Field field(RecordComponent component) {
        Labelled labelled = component.getAnnotation(Labelled.class);
        if (labelled == null) {
            throw new IllegalArgumentException("%s.%s has no label: say with @Labelled how closely it is held"
                    .formatted(component.getDeclaringRecord().getSimpleName(), component.getName()));
        }
        return new Field(
                component.getName(),
                labelled.value(),
                component.isAnnotationPresent(OnFeeds.class),
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                within(component.getGenericType()));
    }

    private static @Nullable Shape within(Type type) {
        if (type instanceof ParameterizedType list) {
            return within(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> one && one.isRecord() && !Word.isOne(one) ? of(one) : null;
    }

    /** The first required field that this data lacks, as a path; null when it lacks none. */
    @Nullable
    String lacking(JsonNode data) {
        for (Field field : fields) {
            JsonNode value = data.path(field.name());
            if (value.isMissingNode() || value.isNull()) {
                if (field.required()) {
                    return field.name();
                }
                continue;
            }
            if (field.within() != null) {
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    String inside = field.within().lacking(one);
                    if (inside != null) {
                        return field.name() + "." + inside;
                    }
                }
            }
        }
        return null;
    }

    /** A new object with the shown fields of this data and nothing else. */
    ObjectNode shown(JsonNode data) {
        ObjectNode built = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            JsonNode value = data.get(field.name());
            if (field.onFeeds() && value != null) {
                built.set(field.name(), field.within() == null ? value.deepCopy() : shownWithin(field.within(), value));
            }
        }
        return built;
    }

    private static JsonNode shownWithin(Shape within, JsonNode value) {
        if (!value.isArray()) {
            return within.shown(value);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        value.forEach(one -> list.add(within.shown(one)));
        return list;
    }
}
