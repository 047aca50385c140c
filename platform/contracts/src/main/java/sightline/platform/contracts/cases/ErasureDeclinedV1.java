package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ErasureId;

/**
 * A second person has decided that the case is kept.
 *
 * @param erasureId which proposal
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.erasure-declined", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record ErasureDeclinedV1(
        @Labelled(Label.P0) @OnFeeds ErasureId erasureId,
        @Labelled(Label.P0) boolean reasonGiven) {}
