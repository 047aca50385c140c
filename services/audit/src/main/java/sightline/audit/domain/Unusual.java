package sightline.audit.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What is unusual. Limits are ours: no published standard names them. */
    public enum Kind {
        /** The glass was broken: each time is listed. */
        EMERGENCY,
        /** Somebody on the case bears the reader's own family name. */
        OWN_NAME,
        /** The case is of another area than the reader. */
        OFF_AREA,
        /** So many different cases within an hour of the clock. */
        VOLUME,
        /** Refused so often within an hour of the clock. */
        REFUSED_OFTEN,
        /** At night, in London's time, by somebody whose role does not work nights. */
        OUT_OF_HOURS
    }

    /** More different cases than this within an hour is a volume. */
    public static final int CASES_IN_AN_HOUR = 40;

    /** More refusals than this within an hour is often. */
    public static final int REFUSALS_IN_AN_HOUR = 10;

    /** Night begins at this hour, in London. */
    public static final int NIGHT_BEGINS = 22;

    /** Night ends at this hour. */
    public static final int NIGHT_ENDS = 6;
}
