package sightline.platform.contracts.premises;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;

/**
 * A resident has a key worker.
 *
 * @param placementId the placement
 * @param keyWorker who
 */
@Contract(name = "key-worker.assigned", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record KeyWorkerAssignedV1(
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P2) StaffId keyWorker) {}
