package sightline.platform.contracts.meetings;

import java.time.Instant;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.MeetingKind;

/**
 * A meeting about the case has a date.
 *
 * @param meetingId names the meeting
 * @param kind what it is held for
 * @param level the level it is held at
 * @param startsAt when it starts
 * @param venueGiven where it is held is written down in the owner's database
 */
@Contract(name = "meeting.scheduled", major = 1, by = "meetings", audience = Audience.EVERYONE_ON_THE_CASE)
public record MeetingScheduledV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P2) @OnFeeds MeetingKind kind,
        @Labelled(Label.P2) @OnFeeds Level level,
        @Labelled(Label.P1) @OnFeeds Instant startsAt,
        @Labelled(Label.P1) boolean venueGiven) {}
