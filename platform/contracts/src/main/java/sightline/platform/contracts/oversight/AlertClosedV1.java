package sightline.platform.contracts.oversight;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;

/**
 * An alert is over.
 *
 * @param alertId the alert
 * @param how how it came to be closed
 * @param clearedBy the fact that answered it
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "alert.closed", major = 1, by = "oversight", audience = Audience.SUPERVISION_CIRCLE)
public record AlertClosedV1(
        @Labelled(Label.P0) @OnFeeds AlertId alertId,
        @Labelled(Label.P0) @OnFeeds AlertClosing how,
        @Labelled(Label.P0) @OnFeeds @Nullable EventId clearedBy,
        @Labelled(Label.P2) boolean reasonGiven) {}
