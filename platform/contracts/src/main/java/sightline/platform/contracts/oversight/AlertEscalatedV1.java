package sightline.platform.contracts.oversight;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;

/**
 * Nobody acknowledged an alert in time.
 *
 * @param alertId the alert
 * @param to who is told now
 */
@Contract(name = "alert.escalated", major = 1, by = "oversight", audience = Audience.SUPERVISION_CIRCLE)
public record AlertEscalatedV1(
        @Labelled(Label.P0) @OnFeeds AlertId alertId,
        @Labelled(Label.P0) @OnFeeds AlertRole to) {}
