package sightline.cases.domain.supervision;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/**
 * Who holds a case now, as the last allocation says that has not ended.
 *
 * @param absence that they are away; null while they are not
 */
public record Holding(
        StaffId holder,
        AgencyId agency,
        Grade grade,
        @Nullable Integer workloadPercent,
        @Nullable Absence absence) {

    /** As it was allocated. */
    public static Holding of(Allocation allocation, @Nullable Absence absence) {
        return new Holding(
                allocation.holder(), allocation.agency(), allocation.grade(), allocation.workloadPercent(), absence);
    }
}
