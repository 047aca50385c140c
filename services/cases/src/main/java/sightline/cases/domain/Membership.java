package sightline.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Place;

/**
 * An agency's being on a case.
 *
 * @param place what it is there as
 * @param until when it ends; null when nothing ends it yet
 */
public record Membership(
        AgencyId agency, Place place, @Nullable Instant until) {

    boolean endedBy(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
