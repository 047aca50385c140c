package sightline.platform.language;

import java.util.UUID;

/** Names one meeting of agencies about a case. */
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
