package sightline.platform.language;

import java.util.UUID;

/** Names one service that a person gets. */
public record ServiceId(UUID value) {

    public static ServiceId of(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
