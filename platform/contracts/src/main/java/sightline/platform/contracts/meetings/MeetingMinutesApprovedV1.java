package sightline.platform.contracts.meetings;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.MeetingId;

/**
 * The chair approved the minutes of a meeting.
 *
 * @param meetingId the meeting
 * @param version counts the approved versions from 1
 */
@Contract(name = "meeting.minutes-approved", major = 1, by = "meetings", audience = Audience.CHAIR_AND_COORDINATION)
public record MeetingMinutesApprovedV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds int version) {}
