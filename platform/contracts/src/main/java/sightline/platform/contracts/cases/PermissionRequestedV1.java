package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionKind;

/**
 * The person asked leave for something that a condition or their supervision keeps them from.
 *
 * @param permissionId names the permission
 * @param kind what it is asked for
 * @param detailGiven what exactly is written down in the owner's database
 */
@Contract(name = "case.permission-requested", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record PermissionRequestedV1(
        @Labelled(Label.P0) @OnFeeds PermissionId permissionId,
        @Labelled(Label.P2) @OnFeeds PermissionKind kind,
        @Labelled(Label.P2) boolean detailGiven) {}
