package sightline.platform.contracts.meetings;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MeetingId;

/**
 * The minutes of a meeting went to agencies.
 *
 * @param meetingId the meeting
 * @param version the version that went out
 * @param to to whom
 */
@Contract(name = "meeting.minutes-distributed", major = 1, by = "meetings", audience = Audience.EVERYONE_ON_THE_CASE)
public record MeetingMinutesDistributedV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds int version,
        @Labelled(Label.P0) @OnFeeds List<AgencyId> to) {
    public MeetingMinutesDistributedV1 {
        to = List.copyOf(to);
    }
}
