package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a case's histories are asked for; what is null or empty does not matter.
 *
 * @param agency told by this agency
 * @param type of this type, such as {@code case.arrest-recorded}
 * @param from happened then or later
 * @param until happened earlier
 * @param recordedAfter written down later than that
 */
public record Sought(
        String agency,
        String type,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant recordedAfter) {
    public static final Sought EVERYTHING = new Sought("", "", null, null, null);

    /** Those that were written down since. */
    public static Sought recordedAfter(Instant then) {
        return new Sought("", "", null, null, then);
    }

    String query(@Nullable String before, int atMost) {
        StringBuilder query = new StringBuilder("?order=latest&limit=" + atMost);
        add(query, "before", before);
        add(query, "agency", agency);
        add(query, "type", type);
        add(query, "from", from);
        add(query, "until", until);
        add(query, "recordedAfter", recordedAfter);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
