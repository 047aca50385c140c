package sightline.cases.domain.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/**
 * Who holds a case from now on.
 *
 * @param workloadPercent how much they carry, 100 being full
 * @param acceptedMismatch why somebody holds it who does not fit, in words that stay here
 */
public record Allocation(
        StaffId holder,
        AgencyId agency,
        Grade grade,
        @Nullable LocalDate qualifiedOn,
        @Nullable Integer workloadPercent,
        @Nullable String acceptedMismatch) {

    /** The same, with another workload. */
    public Allocation carrying(int percent) {
        return new Allocation(holder, agency, grade, qualifiedOn, percent, acceptedMismatch);
    }
}
