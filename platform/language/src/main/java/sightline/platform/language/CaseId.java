package sightline.platform.language;

import java.util.UUID;

/** Names one case: one person under multi-agency management, once. It is the key of every event about them. */
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
