package sightline.platform.http;

import java.util.List;
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
}
