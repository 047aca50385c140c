package sightline.platform.language;

import java.util.UUID;

/** Names one condition of a licence or an order. */
public record ConditionId(UUID value) {

    public static ConditionId of(String text) {
        return new ConditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
