package sightline.meetings.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** A day as people in England and Wales mean it. */
public record Day(LocalDate date) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Reads it as in 2026-11-23. */
    public static Day of(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("is a day like 2026-11-23", e);
        }
    }

    Instant start() {
        return date.atStartOfDay(LONDON).toInstant();
    }
}
