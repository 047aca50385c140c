package sightline.platform.language;

import java.util.UUID;

/** Follows one request through every service it reaches. */
public record CorrelationId(UUID value) {

    public static CorrelationId of(String text) {
        return new CorrelationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
