package sightline.platform.language;

import java.util.UUID;

/** Names one test for alcohol or drugs. */
public record TestId(UUID value) {

    public static TestId of(String text) {
        return new TestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
