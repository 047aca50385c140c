package sightline.platform.language;

import java.util.UUID;

/** Names one piece of information that one agency shared with another. */
public record ShareId(UUID value) {

    public static ShareId of(String text) {
        return new ShareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
