package sightline.cases.sequences;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.StaffId;

/** Draws values of any type from a world so small that the same come again, and others too. */
final class Values {
    static final AgencyId PROBATION = new AgencyId("northshire-probation");
    static final AgencyId POLICE = new AgencyId("northshire-police");
    static final AgencyId HEALTH = new AgencyId("northshire-health");

    private static final int TRIES = 50;
    private static final List<String> CODES = List.of("one-of-them", "another-of-them");
    private static final Map<Class<?>, List<?>> WORLD = Map.ofEntries(
            Map.entry(String.class, List.of("In fictional words", "In other words")),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Boolean.class, List.of(true, false)),
            Map.entry(int.class, List.of(50, 90, 110)),
            Map.entry(Integer.class, List.of(50, 90, 110)),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 31))),
            Map.entry(
                    Instant.class,
                    List.of(Instant.parse("2026-11-16T14:00:00Z"), Instant.parse("2027-01-31T12:00:00Z"))),
            Map.entry(
                    AgencyId.class, List.of(PROBATION, PROBATION, POLICE, HEALTH, new AgencyId("northshire-housing"))),
            Map.entry(
                    StaffId.class,
                    List.of(new StaffId("officer-1"), new StaffId("officer-2"), new StaffId("officer-3"))));

    private final Random random;
    private final Map<Class<?>, List<Object>> named = new HashMap<>();

    Values(Random random) {
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T among(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** One of that type; what it names was named before, or is not there. */
    <T> T any(Class<T> type) {
        return type.cast(of(type));
    }

    /** The same of a record about something new, whose name is its first field. */
    <T extends Record> T begun(Class<T> type) {
        Class<?> name = type.getRecordComponents()[0].getType();
        Object fresh = fresh(name);
        named.computeIfAbsent(name, none -> new ArrayList<>()).add(fresh);
        return type.cast(record(type, fresh));
    }

    /** A name that nothing has. */
    <T> T fresh(Class<T> name) {
        return type(name, constructed(name, uuid()));
    }

    /** All of that type that were named. */
    <T> List<T> names(Class<T> name) {
        return named.getOrDefault(name, List.of()).stream().map(name::cast).toList();
    }

    /** From here on this is a name. */
    void name(Object one) {
        named.computeIfAbsent(one.getClass(), none -> new ArrayList<>()).add(one);
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType several) {
            return several(several);
        }
        Class<?> one = (Class<?>) type;
        if (WORLD.containsKey(one)) {
            return among(WORLD.getOrDefault(one, List.of()));
        }
        if (one.isEnum()) {
            return among(List.of(one.getEnumConstants()));
        }
        if (isNameOf(one, String.class)) {
            return constructed(one, among(CODES));
        }
        return isNameOf(one, UUID.class) ? named(one) : record(one, null);
    }

    private static boolean isNameOf(Class<?> type, Class<?> written) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == written;
    }

    private Object named(Class<?> type) {
        List<Object> known = named.getOrDefault(type, List.of());
        return known.isEmpty() || oneIn(10) ? constructed(type, uuid()) : among(known);
    }

    private Object several(ParameterizedType type) {
        Type of = type.getActualTypeArguments()[0];
        List<Object> some = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> of(of))
                .toList();
        if (type.getRawType() == Map.class) {
            return Map.of(some.getFirst(), of(type.getActualTypeArguments()[1]));
        }
        return type.getRawType() == Set.class ? Set.copyOf(some) : some;
    }

    /** Drawn anew where its own rules refuse it: what a form refuses never comes to a rule. */
    private Object record(Class<?> type, @Nullable Object first) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Say of which values of " + type + " the world consists");
        }
        return IntStream.range(0, TRIES)
                .mapToObj(i -> drawn(type, first))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + type + " comes of " + TRIES + " draws"));
    }

    private Optional<Object> drawn(Class<?> type, @Nullable Object first) {
        Object[] drawn = Stream.of(type.getRecordComponents()).map(this::part).toArray();
        if (first != null) {
            drawn[0] = first;
        }
        try {
            return Optional.of(constructed(type, drawn));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private @Nullable Object part(RecordComponent part) {
        return mayBeAbsent(part.getAnnotatedType()) && oneIn(3) ? null : of(part.getGenericType());
    }

    private static boolean mayBeAbsent(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object constructed(Class<?> type, @Nullable Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T type(Class<T> type, Object one) {
        return type.cast(one);
    }
}
