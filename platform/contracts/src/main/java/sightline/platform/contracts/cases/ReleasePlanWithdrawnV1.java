package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;

/**
 * The planned release will not happen on the planned day.
 *
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.release-plan-withdrawn", major = 1, by = "cases", audience = Audience.HOUSING)
public record ReleasePlanWithdrawnV1(@Labelled(Label.P2) boolean reasonGiven) {}
