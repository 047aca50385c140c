package sightline.platform.language;

import java.util.UUID;

/** Names one assessment of the risk of serious harm. */
public record AssessmentId(UUID value) {

    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
