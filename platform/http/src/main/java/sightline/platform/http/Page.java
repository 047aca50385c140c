package sightline.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list, in its order.
 *
 * @param items at most as many as were asked for
 * @param next what to ask for the rest with; null when there is no more
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of as many as were asked for has a next one, which starts after its last item. */
    public static <T> Page<T> of(List<T> items, int limit, Function<T, String> cursor) {
        return new Page<>(items, items.size() < limit ? null : cursor.apply(items.getLast()));
    }
}
