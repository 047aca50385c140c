package sightline.meetings.domain;

import java.util.Locale;
import java.util.Set;

/** How far a meeting and its minutes have come. */
public enum Status {
    SCHEDULED,
    HELD,
    MINUTES_APPROVED,
    DISTRIBUTED;

    /** Those that somebody may be shown as this one: that minutes are approved is not told to everybody. */
    public Set<Status> shownFor() {
        return switch (this) {
            case HELD, DISTRIBUTED -> Set.of(this, MINUTES_APPROVED);
            case SCHEDULED, MINUTES_APPROVED -> Set.of(this);
        };
    }

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
