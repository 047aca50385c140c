package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.StaffId;

/**
 * A practitioner holds the case no more.
 *
 * @param holder who held it
 * @param handedTo whom they handed it to
 */
@Contract(name = "case.allocation-ended", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record AllocationEndedV1(
        @Labelled(Label.P2) StaffId holder,
        @Labelled(Label.P2) @Nullable StaffId handedTo) {}
