package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.StaffId;

/**
 * Who holds the case carries more or less than before.
 *
 * @param holder who
 * @param workloadPercent how much they carry now, 100 being full
 */
@Contract(name = "case.workload-changed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record WorkloadChangedV1(
        @Labelled(Label.P2) StaffId holder,
        @Labelled(Label.P2) int workloadPercent) {}
