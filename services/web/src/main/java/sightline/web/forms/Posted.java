package sightline.web.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has filled in, as it came. */
public record Posted(Map<String, List<String>> values) {
    public static final Posted NOTHING = new Posted(Map.of());

    public Posted {
        values = Map.copyOf(values);
    }

    /** What stands in a field, without the spaces around it; empty when nothing does. */
    public String of(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** The version somebody has seen; null when the form carries none. */
    public @Nullable Long version() {
        String version = of("version");
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
