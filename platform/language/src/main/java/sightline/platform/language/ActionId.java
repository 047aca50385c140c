package sightline.platform.language;

import java.util.UUID;

/** Names one action that an agency undertook. */
public record ActionId(UUID value) {

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
