package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;

/**
 * The person is in custody again.
 *
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.returned-to-custody", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record ReturnedToCustodyV1(@Labelled(Label.P2) boolean reasonGiven) {}
