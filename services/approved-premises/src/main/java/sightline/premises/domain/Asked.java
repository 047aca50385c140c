package sightline.premises.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.PlacementId;

/**
 * What was asked of which premises, for whom and by whom: it stays the same through the whole placement.
 *
 * @param about the person's case
 * @param premises an agency of kind approved-premises
 * @param by the agency that asked
 * @param arriveOn the day hoped for; null when it was left open
 * @param departOn the day hoped for; null when it was left open
 */
public record Asked(
        PlacementId id,
        CaseId about,
        AgencyId premises,
        AgencyId by,
        @Nullable LocalDate arriveOn,
        @Nullable LocalDate departOn) {

    /** Whether the days that were given can be a stay. */
    boolean isStay() {
        return arriveOn == null || departOn == null || departOn.isAfter(arriveOn);
    }
}
