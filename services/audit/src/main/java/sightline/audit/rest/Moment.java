package sightline.audit.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** An instant in a query. */
public record Moment(Instant instant) {

    /** Reads one. */
    public static Moment of(String text) {
        try {
            return new Moment(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("is an instant like 2026-11-20T21:40:00Z", e);
        }
    }

    static @org.jspecify.annotations.Nullable Instant read(@org.jspecify.annotations.Nullable String text) {
        return text == null ? null : of(text).instant();
    }
}
