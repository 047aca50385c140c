package sightline.platform.language;

import java.util.UUID;

/** Names one decision, so that others can cite it. */
public record DecisionId(UUID value) {

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
