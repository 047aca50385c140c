package sightline.platform.language;

import java.util.UUID;

/** Names one alert: one detector, one limb, one cause, for ever. */
public record AlertId(UUID value) {

    public static AlertId of(String text) {
        return new AlertId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
