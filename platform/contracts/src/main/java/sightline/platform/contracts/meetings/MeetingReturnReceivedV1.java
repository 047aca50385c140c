package sightline.platform.contracts.meetings;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.ReturnKind;

/**
 * An invited agency said what its own records hold.
 *
 * @param meetingId the meeting
 * @param agency the agency
 * @param kind what it found
 * @param reportGiven its report is written down in the owner's database
 */
@Contract(name = "meeting.return-received", major = 1, by = "meetings", audience = Audience.CHAIR_AND_COORDINATION)
public record MeetingReturnReceivedV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P2) @OnFeeds ReturnKind kind,
        @Labelled(Label.P2) boolean reportGiven) {}
