package sightline.cases.postgres;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a fact.
 *
 * @param announced as its contract says; goes on the bus
 * @param text by field: free text and identity, which stay in this database
 */
public record Kept(Record announced, Map<String, String> text) {

    public Kept {
        text = Map.copyOf(text);
    }

    /** A fact of which nothing stays here yet. */
    public static Kept announcing(Record announced) {
        return new Kept(announced, Map.of());
    }

    /** The same, and this text where there is any. */
    public Kept and(String field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(text);
        more.put(field, value);
        return new Kept(announced, more);
    }
}
