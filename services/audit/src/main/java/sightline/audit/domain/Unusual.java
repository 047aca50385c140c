package sightline.audit.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.standards.Bounds;

/**
 * Something about a person's looking that somebody should ask them about; never proof of anything.
 *
 * @param times how often, or how much: see its kind
 * @param entries some of the entries that show it, newest first
 */
public record Unusual(
        Kind kind,
        String person,
        @Nullable String name,
        @Nullable String agency,
        long times,
        Instant first,
        Instant last,
        List<Long> entries) {

    /** What is unusual; beyond what is reference data ({@link Bounds}). */
    public enum Kind {
        /** The glass was broken: each time is listed. */
        EMERGENCY,
        /** Somebody on the case bears the reader's own family name. */
        OWN_NAME,
        /** Somebody on the case lives, or may come to live, where the reader does. */
        OWN_ADDRESS,
        /** The case is of another area than the reader. */
        OFF_AREA,
        /** So many different cases within an hour of the clock. */
        VOLUME,
        /** Refused so often within an hour of the clock. */
        REFUSED_OFTEN,
        /** At night, in London's time, by somebody whose role does not work nights. */
        OUT_OF_HOURS
    }
}
