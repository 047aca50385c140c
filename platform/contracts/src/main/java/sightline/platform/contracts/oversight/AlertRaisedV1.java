package sightline.platform.contracts.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/**
 * A detector found that something known to fail is failing.
 *
 * @param alertId names the alert
 * @param detector which detector
 * @param limb which of its ways to fire, when it has several
 * @param because the facts that made it true
 * @param ownerRole who must answer it
 * @param recipients who else is told
 * @param dueAt when it must be acknowledged by
 * @param wouldHaveFiredAt when it would have fired, had a late fact been known in time
 */
@Contract(name = "alert.raised", major = 1, by = "oversight", audience = Audience.SUPERVISION_CIRCLE)
public record AlertRaisedV1(
        @Labelled(Label.P0) @OnFeeds AlertId alertId,
        @Labelled(Label.P0) @OnFeeds DetectorId detector,
        @Labelled(Label.P0) @OnFeeds @Nullable Limb limb,
        @Labelled(Label.P0) @OnFeeds List<EventId> because,
        @Labelled(Label.P0) @OnFeeds AlertRole ownerRole,
        @Labelled(Label.P0) @OnFeeds List<AlertRole> recipients,
        @Labelled(Label.P0) @OnFeeds Instant dueAt,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant wouldHaveFiredAt) {
    public AlertRaisedV1 {
        because = List.copyOf(because);
        recipients = List.copyOf(recipients);
    }
}
