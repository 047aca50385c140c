package sightline.platform.language;

import java.util.UUID;

/** Names one sentence of a court. */
public record SentenceId(UUID value) {

    public static SentenceId of(String text) {
        return new SentenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
