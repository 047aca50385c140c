package sightline.platform.language;

import java.util.UUID;

/** Names one marker that the police hold intelligence; never what it is. */
public record MarkerId(UUID value) {

    public static MarkerId of(String text) {
        return new MarkerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
