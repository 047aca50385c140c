package sightline.cases.domain.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** In which order cases are listed; of those that stand alike, the one that was opened first comes first. */
public enum Sorting {
    /** As they were opened. */
    OPENED,
    /** By the name of the person. */
    NAME,
    /** The highest level first; those at none, and those who have left, last. */
    LEVEL,
    /** The last first in which something happened that everyone on the case is told of. */
    CHANGED,
    /** The next review that is due first; those of which none is, last. */
    REVIEW;

    /** Of a case without a review that is due. */
    public static final String NO_DAY = "infinity";

    /** Whether this says where a case stands in this order, beside its id. */
    boolean reads(String key) {
        return switch (this) {
            // A name is in no address: where it stands is looked for by the id
            case OPENED, NAME -> key.isEmpty();
            case LEVEL -> key.matches("[0-3]");
            case CHANGED -> isMoment(key);
            case REVIEW -> key.equals(NO_DAY) || isDay(key);
        };
    }

    private static boolean isMoment(String key) {
        try {
            return !Instant.parse(key).isBefore(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isDay(String key) {
        try {
            return LocalDate.parse(key).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
