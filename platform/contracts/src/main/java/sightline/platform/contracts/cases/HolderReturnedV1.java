package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.StaffId;

/**
 * Who holds the case is back, and whoever covered for them covers no more.
 *
 * @param holder who
 */
@Contract(name = "case.holder-returned", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record HolderReturnedV1(@Labelled(Label.P2) StaffId holder) {}
