package sightline.platform.language;

import java.util.UUID;

/** Names one emergency access to a case that its reader was not on. */
public record AccessId(UUID value) {

    public static AccessId of(String text) {
        return new AccessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
