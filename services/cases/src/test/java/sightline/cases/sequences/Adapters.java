package sightline.cases.sequences;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ports of the service as it implements them itself, each over what it was given: so a history in memory is folded
 * by the very code that folds the database's. What an adapter has of a database, it does not get.
 */
final class Adapters {
    private static final String SERVICE = "sightline.cases";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE + ".postgres", SERVICE + ".usecases.correction", SERVICE + ".usecases.reading");

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Class<?>, Object> adapters = new HashMap<>();

    /** Gives this to whoever asks for it. */
    <T> Adapters with(Class<T> type, T one) {
        made.put(type, one);
        return this;
    }

    <T> T of(Class<T> type) {
        Object one = make(type);
        if (one == null) {
            throw new IllegalStateException("Nothing of the service is a " + type.getName());
        }
        return type.cast(one);
    }

    /** The adapter of the service for this port, whatever is given for it here. */
    Object itself(Class<?> port) {
        return adapters.computeIfAbsent(port, none -> constructed(implementing(port)));
    }

    private @Nullable Object make(Class<?> type) {
        Object known = made.get(type);
        if (known != null || !type.getName().startsWith(SERVICE)) {
            return known;
        }
        Object one = type.isInterface() ? make(implementing(type)) : constructed(type);
        made.put(type, one);
        return one;
    }

    private static Class<?> implementing(Class<?> port) {
        return CLASSES.stream()
                .filter(one -> one.isAssignableTo(port) && !one.isInterface() && !one.isRecord())
                .filter(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .reduce((one, other) -> {
                    throw new IllegalStateException("Two are a " + port.getName());
                })
                .orElseThrow(() -> new IllegalStateException("Nothing of the service is a " + port.getName()));
    }

    private Object constructed(Class<?> type) {
        Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                .filter(one -> !Modifier.isPrivate(one.getModifiers()))
                .findFirst()
                .orElseThrow();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(this::make).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName(), e);
        }
    }
}
