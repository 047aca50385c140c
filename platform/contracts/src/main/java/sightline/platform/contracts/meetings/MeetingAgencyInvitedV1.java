package sightline.platform.contracts.meetings;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MeetingId;

/**
 * An agency was invited to a meeting.
 *
 * @param meetingId the meeting
 * @param agency the agency
 * @param required whether the meeting needs it there
 */
@Contract(name = "meeting.agency-invited", major = 1, by = "meetings", audience = Audience.EVERYONE_ON_THE_CASE)
public record MeetingAgencyInvitedV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) @OnFeeds boolean required) {}
