package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/**
 * Somebody covers for who holds the case and is away.
 *
 * @param holder who covers
 * @param grade how experienced they are
 * @param workloadPercent how much they carry, 100 being full
 * @param acceptedMismatchGiven why somebody covers who does not fit is written down in the owner's database
 */
@Contract(name = "case.cover-named", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record CoverNamedV1(
        @Labelled(Label.P2) StaffId holder,
        @Labelled(Label.P2) Grade grade,
        @Labelled(Label.P2) @Nullable Integer workloadPercent,
        @Labelled(Label.P2) boolean acceptedMismatchGiven) {}
