package sightline.cases.domain.listing;

import java.util.UUID;
import sightline.platform.language.CaseId;

/**
 * Where a case stands in a list, so that the rest can be asked for after it, whatever has changed meanwhile.
 *
 * @param key by what it is sorted; empty where its id says it
 */
public record Position(String key, CaseId id) {
    private static final char BETWEEN = '~';
    private static final String RIGHT = "is what next said, under the same sort";

    /** As {@link #toString} wrote it of a list in this order. */
    public static Position read(String text, Sorting by) {
        int between = text.indexOf(BETWEEN);
        String key = text.substring(0, Math.max(0, between));
        if (!by.reads(key)) {
            throw new IllegalArgumentException(RIGHT);
        }
        try {
            return new Position(key, new CaseId(UUID.fromString(text.substring(between + 1))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(RIGHT, e);
        }
    }

    @Override
    public String toString() {
        return key.isEmpty() ? id.toString() : key + BETWEEN + id;
    }
}
