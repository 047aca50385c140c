package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ConcernId;

/**
 * Somebody answered a concern.
 *
 * @param concernId the concern
 * @param responseGiven the answer is written down in the owner's database
 */
@Contract(name = "case.concern-acknowledged", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ConcernAcknowledgedV1(
        @Labelled(Label.P0) @OnFeeds ConcernId concernId,
        @Labelled(Label.P2) boolean responseGiven) {}
