package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ProtectiveFactor;

/**
 * The person has something from now on that keeps them from doing harm.
 *
 * @param kind what it is
 * @param detailGiven what exactly is written down in the owner's database
 */
@Contract(name = "case.protective-factor-gained", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ProtectiveFactorGainedV1(
        @Labelled(Label.P2) @OnFeeds ProtectiveFactor kind,
        @Labelled(Label.P2) boolean detailGiven) {}
