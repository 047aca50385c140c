package sightline.platform.language;

import java.util.UUID;

/** Names one request of an agency to be involved in a case. */
public record InvolvementId(UUID value) {

    public static InvolvementId of(String text) {
        return new InvolvementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
