package sightline.cases.postgres.correction;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The name of the thing that a fact is about, by its contract: the first field, where that is always the id of
 * something. An id that may be absent names what else the fact has to do with.
 */
final class ThingName {

    private ThingName() {}

    static Optional<UUID> of(Record fact) {
        RecordComponent first = fact.getClass().getRecordComponents()[0];
        return first.getType().isRecord() && !first.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? id(read(first, fact))
                : Optional.empty();
    }

    private static Optional<UUID> id(Object name) {
        RecordComponent[] parts = name.getClass().getRecordComponents();
        return parts.length == 1 && read(parts[0], name) instanceof UUID id ? Optional.of(id) : Optional.empty();
    }

    private static Object read(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact's own fields can be read", e);
        }
    }
}
