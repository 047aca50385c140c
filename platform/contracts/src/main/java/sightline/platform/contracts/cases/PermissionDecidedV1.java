package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.MeetingId;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionOutcome;

/**
 * It was decided whether the person has leave.
 *
 * @param permissionId names the permission
 * @param decision whether they have leave
 * @param meetingId the meeting that decided it
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.permission-decided", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record PermissionDecidedV1(
        @Labelled(Label.P0) @OnFeeds PermissionId permissionId,
        @Labelled(Label.P2) @OnFeeds PermissionOutcome decision,
        @Labelled(Label.P0) @OnFeeds @Nullable MeetingId meetingId,
        @Labelled(Label.P2) boolean reasonGiven) {}
