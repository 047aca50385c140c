package sightline.platform.access;

import java.time.Instant;

/**
 * What somebody is cleared for, whatever their role.
 *
 * @param vettedUntil the instant their vetting ends; a system's does not
 * @param category4 they may know of people managed under category 4; no role implies it
 */
public record Clearance(Instant vettedUntil, boolean category4) {
    /** Vetted for good, and for nothing out of the ordinary. */
    public static final Clearance ORDINARY = new Clearance(Instant.MAX, false);

    /** Whether they are vetted at this instant; not any more at the one at which it ends. */
    public boolean isVetted(Instant now) {
        return now.isBefore(vettedUntil);
    }
}
