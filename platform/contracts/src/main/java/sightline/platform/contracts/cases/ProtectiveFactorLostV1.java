package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ProtectiveFactor;

/**
 * The person has lost something that kept them from doing harm.
 *
 * @param kind what it was
 * @param detailGiven what exactly is written down in the owner's database
 * @param planned whether it was to end then
 */
@Contract(name = "case.protective-factor-lost", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ProtectiveFactorLostV1(
        @Labelled(Label.P2) @OnFeeds ProtectiveFactor kind,
        @Labelled(Label.P2) boolean detailGiven,
        @Labelled(Label.P2) @OnFeeds boolean planned) {}
