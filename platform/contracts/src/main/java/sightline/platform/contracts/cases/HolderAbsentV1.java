package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.StaffId;

/**
 * Who holds the case is away.
 *
 * @param holder who
 * @param expectedUntil the day they are expected back
 */
@Contract(name = "case.holder-absent", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record HolderAbsentV1(
        @Labelled(Label.P2) StaffId holder,
        @Labelled(Label.P2) @Nullable LocalDate expectedUntil) {}
