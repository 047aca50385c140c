package sightline.platform.language;

import java.util.UUID;

/** Names one legal hold: an order that nothing of a case is destroyed while it stands. */
public record LegalHoldId(UUID value) {

    public static LegalHoldId of(String text) {
        return new LegalHoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
