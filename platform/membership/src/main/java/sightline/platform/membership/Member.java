package sightline.platform.membership;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Seat;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;

/**
 * An agency's being on a case.
 *
 * @param kind what kind of agency it is; null where that was not said yet
 * @param place what it is there as
 * @param until the instant it ends; null when nothing ends it yet
 * @param since the number, in the case, of the event that says so
 */
public record Member(
        AgencyId agency,
        @Nullable AgencyKind kind,
        Place place,
        @Nullable Instant until,
        long since) {

    /** Both ends count to the instant: at {@code until} it has ended. */
    boolean isOn(Instant at) {
        return until == null || at.isBefore(until);
    }

    /** How it is seated while a bed is kept for the person, or they live, at these premises. */
    Seat seat(Set<AgencyId> stays) {
        return new Seat(place, kind, stays.contains(agency));
    }
}
