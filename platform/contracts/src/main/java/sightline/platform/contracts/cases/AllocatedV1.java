package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/**
 * A practitioner holds the case from now on.
 *
 * @param holder who
 * @param agency of which agency
 * @param grade how experienced they are
 * @param qualifiedOn the day they qualified
 * @param workloadPercent how much they carry, 100 being full
 * @param acceptedMismatchGiven why somebody holds it who does not fit is written down in the owner's database
 */
@Contract(name = "case.allocated", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record AllocatedV1(
        @Labelled(Label.P2) StaffId holder,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P2) Grade grade,
        @Labelled(Label.P2) @Nullable LocalDate qualifiedOn,
        @Labelled(Label.P2) @Nullable Integer workloadPercent,
        @Labelled(Label.P2) boolean acceptedMismatchGiven) {}
