package sightline.platform.language;

import java.util.UUID;

/** Names one question that one agency asked another. */
public record QuestionId(UUID value) {

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
