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
import sightline.platform.language.MeetingId;

/**
 * An action was not done in time and has a new date.
 *
 * @param actionId the action
 * @param meetingId the meeting that carried it forward
 * @param reasonGiven the reason is written down in the owner's database
 * @param dueOn the new day
 * @param dueAt the new moment, when the day is not exact enough
 * @param times how often it was carried forward by now
 */
@Contract(name = "action.carried-forward", major = 1, by = "actions", audience = Audience.EVERYONE_ON_THE_CASE)
public record ActionCarriedForwardV1(
        @Labelled(Label.P0) @OnFeeds ActionId actionId,
        @Labelled(Label.P0) @OnFeeds @Nullable MeetingId meetingId,
        @Labelled(Label.P2) boolean reasonGiven,
        @Labelled(Label.P0) @OnFeeds LocalDate dueOn,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant dueAt,
        @Labelled(Label.P0) @OnFeeds int times) {}
