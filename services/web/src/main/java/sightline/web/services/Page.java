package sightline.web.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of a list, and what to ask for the rest with. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
