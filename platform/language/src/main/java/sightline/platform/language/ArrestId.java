package sightline.platform.language;

import java.util.UUID;

/** Names one arrest of a person under management. */
public record ArrestId(UUID value) {

    public static ArrestId of(String text) {
        return new ArrestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
