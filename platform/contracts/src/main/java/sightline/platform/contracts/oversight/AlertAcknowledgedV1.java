package sightline.platform.contracts.oversight;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AlertId;

/**
 * Whoever must answer an alert has seen it.
 *
 * @param alertId the alert
 */
@Contract(name = "alert.acknowledged", major = 1, by = "oversight", audience = Audience.SUPERVISION_CIRCLE)
public record AlertAcknowledgedV1(
        @Labelled(Label.P0) @OnFeeds AlertId alertId) {}
