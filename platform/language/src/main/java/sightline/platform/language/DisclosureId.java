package sightline.platform.language;

import java.util.UUID;

/** Names one decision whether to tell a third party. */
public record DisclosureId(UUID value) {

    public static DisclosureId of(String text) {
        return new DisclosureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
