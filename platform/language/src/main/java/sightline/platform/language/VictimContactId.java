package sightline.platform.language;

import java.util.UUID;

/** Names one contact that victim liaison offered. */
public record VictimContactId(UUID value) {

    public static VictimContactId of(String text) {
        return new VictimContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
