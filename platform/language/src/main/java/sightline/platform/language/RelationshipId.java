package sightline.platform.language;

import java.util.UUID;

/** Names one relationship that a person told of. */
public record RelationshipId(UUID value) {

    public static RelationshipId of(String text) {
        return new RelationshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
