package sightline.platform.contracts.premises;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.PlacementId;

/**
 * A key work session was passed to the practitioner after it was recorded.
 *
 * @param sessionId the session
 * @param placementId the placement
 */
@Contract(name = "key-work.passed", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record KeyWorkPassedV1(
        @Labelled(Label.P0) @OnFeeds KeyWorkId sessionId,
        @Labelled(Label.P0) @OnFeeds PlacementId placementId) {}
