package sightline.platform.language;

import java.util.UUID;

/** Names one proposal to erase a case, from being made until it is carried out or declined. */
public record ErasureId(UUID value) {

    public static ErasureId of(String text) {
        return new ErasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
