package sightline.web.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of cases that this person asks for again and again. */
public record SavedSearches(Line line) {

    /** All that they saved, and how many there may be. */
    public record Own(List<Saved> items, int most) {
        public Own {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** One of them: its name, and what {@code GET /cases} is asked. */
    public record Saved(
            String id,
            String name,
            @Nullable String q,
            @Nullable Integer level,
            @Nullable Integer category,
            @Nullable String rosh,
            @Nullable String area,
            @Nullable String lead,
            @Nullable String status,
            List<String> only,
            @Nullable String sort) {
        public Saved {
            only = only == null ? List.of() : List.copyOf(only);
        }
    }

    public Own own() {
        return line.get("/saved-searches", Own.class);
    }

    /**
     * Saves one.
     *
     * @param search what {@code GET /cases} is asked, by the name of the field
     */
    public Done save(String name, Map<String, ?> search, String key) {
        Map<String, Object> body = new LinkedHashMap<>(search);
        body.put("name", name);
        return line.post("/saved-searches", new Sending(body, key, null));
    }
}
