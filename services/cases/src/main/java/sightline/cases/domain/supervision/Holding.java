package sightline.cases.domain.supervision;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/** Who holds a case now, as the last allocation says. */
public record Holding(
        StaffId holder,
        AgencyId agency,
        Grade grade,
        @Nullable Integer workloadPercent) {}
