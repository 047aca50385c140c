package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;

/**
 * The case is erased: every service destroys what it holds of it, and every agency that was told of it is told to.
 *
 * @param erasureId the proposal that a second person approved
 * @param ground on which ground
 */
@Contract(name = "case.erased", major = 1, by = "cases", audience = Audience.EVERYONE_TOLD)
public record CaseErasedV1(
        @Labelled(Label.P0) @OnFeeds ErasureId erasureId,
        @Labelled(Label.P0) @OnFeeds ErasureGround ground) {}
