package sightline.cases.domain.limits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/**
 * One person who may not know of a case, or one of the few who may.
 *
 * @param hidden nobody whom it keeps out is told that a limited record exists
 * @param until the instant it ends of itself; null when nothing ends it
 */
public record Limit(
        LimitKind kind,
        StaffId person,
        boolean hidden,
        @Nullable Instant until) {

    boolean is(LimitKind ofKind, StaffId ofPerson) {
        return kind == ofKind && person.equals(ofPerson);
    }

    boolean standsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    boolean lastsAsLongAs(Limit other) {
        return until == null || (other.until != null && !until.isBefore(other.until));
    }

    /** The same said of somebody else, at least as well hidden as it was of them. */
    Limit of(StaffId somebody, boolean hiddenBefore) {
        return new Limit(kind, somebody, hidden || hiddenBefore, until);
    }
}
