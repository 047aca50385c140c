package sightline.web.services;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this person's agency may know, as it happens. */
public record Feeds(Line line) {

    /** The lines of the agency's live feed, from a number on, else from now on. */
    public Stream<String> live(@Nullable String after) {
        return line.follow("/feed/live", after == null ? Map.of() : Map.of("Last-Event-ID", after));
    }
}
