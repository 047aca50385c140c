package sightline.platform.language.chronicle;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, as somebody is told of it.
 *
 * @param type its short name, such as {@code case.released}
 * @param said what it says, by field: codes, ids, days and texts
 */
public record ChronicleEntry(
        String id,
        String type,
        String agency,
        Instant occurred,
        Instant known,
        Instant recorded,
        Map<String, Object> said) {

    public ChronicleEntry {
        said = Map.copyOf(said);
    }
}
