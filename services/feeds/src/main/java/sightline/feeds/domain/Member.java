package sightline.feeds.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Place;

/**
 * An agency's being on a case.
 *
 * @param place what it is there as
 * @param until the instant it ends; null when nothing ends it yet
 * @param since the number, in the case, of the event that says so
 */
public record Member(AgencyId agency, Place place, @Nullable Instant until, long since) {

    /** Both ends count to the instant: at {@code until} it has ended. */
    boolean isOn(Instant at) {
        return until == null || at.isBefore(until);
    }
}
