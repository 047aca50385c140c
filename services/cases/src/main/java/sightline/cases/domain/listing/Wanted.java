package sightline.cases.domain.listing;

import java.time.LocalDate;
import java.util.Set;
import sightline.cases.domain.Cases.Listing;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

/**
 * A list of cases that somebody wants.
 *
 * @param of whose cases
 * @param by who asks
 * @param agency whose they are
 * @param circle as what their agency must be on a case to be told what those who supervise are told: what they are not
 *     told of a case neither narrows their list nor orders it
 * @param today to say by what is late
 */
public record Wanted(
        Listing of, StaffId by, AgencyId agency, Set<Place> circle, LocalDate today, Narrowing to, Sorting sorting) {

    public Wanted {
        circle = Set.copyOf(circle);
    }
}
