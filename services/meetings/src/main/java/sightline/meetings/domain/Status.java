package sightline.meetings.domain;

import java.util.Locale;

/** How far a meeting and its minutes have come. */
public enum Status {
    SCHEDULED,
    HELD,
    MINUTES_APPROVED,
    DISTRIBUTED;

    /** Reads it as the field writes it, such as {@code minutes-approved}. */
    public static Status of(String word) {
        for (Status one : values()) {
            if (one.toString().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("is scheduled, held, minutes-approved or distributed");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
