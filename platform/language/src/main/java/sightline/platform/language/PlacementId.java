package sightline.platform.language;

import java.util.UUID;

/** Names one stay at approved premises, from its being asked for until the person has left. */
public record PlacementId(UUID value) {

    public static PlacementId of(String text) {
        return new PlacementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
