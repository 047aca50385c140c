package sightline.platform.looks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which part of what we hold an endpoint opens.
 *
 * @param name its method and its path, with names where something is filled in
 */
record Part(String name, Operation operation) {
    private static final Map<Method, Part> KNOWN = new ConcurrentHashMap<>();

    /** The part that this method of a resource opens. */
    static Part of(Class<?> resource, Method method) {
        return KNOWN.computeIfAbsent(method, one -> read(resource, one));
    }

    private static Part read(Class<?> resource, Method method) {
        String verb = Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("?");
        String path = (path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)));
        return new Part(verb + " " + path, operation(method));
    }

    private static Operation operation(Method method) {
        LooksAs said = method.getAnnotation(LooksAs.class);
        if (said != null) {
            return said.value();
        }
        boolean reads = method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(HEAD.class);
        return reads ? Operation.LOOK : Operation.CHANGE;
    }

    private static String path(@org.jspecify.annotations.Nullable Path said) {
        if (said == null || said.value().isEmpty()) {
            return "";
        }
        return said.value().startsWith("/") ? said.value() : "/" + said.value();
    }
}
