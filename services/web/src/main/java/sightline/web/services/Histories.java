package sightline.web.services;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a history to its end, however many pages it has. */
final class Histories {
    private static final int MOST_PAGES = 20;

    private Histories() {}

    static List<Fact> all(Line line, String path) {
        List<Fact> facts = new ArrayList<>();
        @Nullable String after = "0";
        for (int page = 0; after != null && page < MOST_PAGES; page++) {
            Page<Fact> some = line.page("%s?limit=200&after=%s".formatted(path, after), Fact.class);
            facts.addAll(some.items());
            after = some.next();
        }
        return facts;
    }
}
