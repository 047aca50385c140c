package sightline.platform.language;

import java.util.UUID;

/** Names one key work session of a resident with their key worker. */
public record KeyWorkId(UUID value) {

    public static KeyWorkId of(String text) {
        return new KeyWorkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
