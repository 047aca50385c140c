package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;

/**
 * An agency's membership of a case ended; from now on it knows of nothing that happens there.
 *
 * @param agency the agency that left
 * @param basisGiven why it left is written down in the owner's database
 */
@Contract(name = "case.agency-left", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record AgencyLeftV1(
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) boolean basisGiven) {}
