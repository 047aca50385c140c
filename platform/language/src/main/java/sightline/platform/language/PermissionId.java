package sightline.platform.language;

import java.util.UUID;

/** Names one permission that was asked for. */
public record PermissionId(UUID value) {

    public static PermissionId of(String text) {
        return new PermissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
