package sightline.platform.language;

import java.util.UUID;

/** Names one fact for ever, wherever it is read; time-ordered (UUIDv7), made in the use case. */
public record EventId(UUID value) {

    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
