package sightline.platform.language;

import java.util.UUID;

/** Names one concern that somebody raised about a person under management. */
public record ConcernId(UUID value) {

    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
