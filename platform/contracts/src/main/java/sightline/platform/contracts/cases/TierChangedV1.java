package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Tier;

/**
 * Probation ranks anew how much supervision the person needs.
 *
 * @param tier the tier from now on
 */
@Contract(name = "case.tier-changed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record TierChangedV1(@Labelled(Label.P2) @OnFeeds Tier tier) {}
