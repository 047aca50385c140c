package sightline.cases.sequences;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.CaseFact;

/** Every kind of fact that there is in the domain, by its sealed types. */
final class Kinds {
    private static final String WHAT = "what";

    private Kinds() {}

    static Set<Class<?>> all() {
        return leaves(CaseFact.class).flatMap(Kinds::told).collect(Collectors.toSet());
    }

    /** Of which kind a fact is. */
    static Class<?> of(CaseFact fact) {
        return Stream.of(fact.getClass().getRecordComponents())
                .filter(part -> isWhat(fact.getClass(), part))
                .<Class<?>>map(part -> read(part, fact).getClass())
                .findFirst()
                .orElse(fact.getClass());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Kinds::leaves) : Stream.of(type);
    }

    private static Stream<Class<?>> told(Class<?> fact) {
        return Stream.of(fact.getRecordComponents())
                .filter(part -> isWhat(fact, part))
                .findFirst()
                .map(part -> leaves(part.getType()))
                .orElseGet(() -> Stream.of(fact));
    }

    private static boolean isWhat(Class<?> fact, RecordComponent part) {
        return CaseFact.OfAThing.class.isAssignableFrom(fact) && part.getName().equals(WHAT);
    }

    private static Object read(RecordComponent part, CaseFact of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
