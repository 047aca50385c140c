package sightline.platform.language;

import java.util.UUID;

/** Names one offer of a case to another area. */
public record TransferId(UUID value) {

    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
