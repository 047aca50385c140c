package sightline.platform.contracts.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.StaffId;

/**
 * An agency undertook to do something by a day.
 *
 * @param actionId names the action
 * @param meetingId the meeting that assigned it
 * @param whatGiven what is to be done is written down in the owner's database
 * @param ownerAgency the agency that does it
 * @param owner who in that agency
 * @param dueOn the day by whose end it is done
 * @param dueAt the moment by which it is done, when the day is not exact enough
 */
@Contract(name = "action.assigned", major = 1, by = "actions", audience = Audience.EVERYONE_ON_THE_CASE)
public record ActionAssignedV1(
        @Labelled(Label.P0) @OnFeeds ActionId actionId,
        @Labelled(Label.P0) @OnFeeds @Nullable MeetingId meetingId,
        @Labelled(Label.P2) boolean whatGiven,
        @Labelled(Label.P0) @OnFeeds AgencyId ownerAgency,
        @Labelled(Label.P0) @Nullable StaffId owner,
        @Labelled(Label.P0) @OnFeeds LocalDate dueOn,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant dueAt) {}
