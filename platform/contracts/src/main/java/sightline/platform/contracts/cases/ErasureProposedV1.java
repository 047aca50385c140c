package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;

/**
 * Somebody asks that the case is erased; a second person decides.
 *
 * @param erasureId names the proposal
 * @param ground on which ground
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.erasure-proposed", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record ErasureProposedV1(
        @Labelled(Label.P0) @OnFeeds ErasureId erasureId,
        @Labelled(Label.P0) @OnFeeds ErasureGround ground,
        @Labelled(Label.P0) boolean reasonGiven) {}
