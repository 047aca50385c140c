package sightline.platform.contracts.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Presence;

/**
 * A meeting took place.
 *
 * @param meetingId the meeting
 * @param attendance every invited agency, and how it took part
 * @param endedAt when it ended
 */
@Contract(name = "meeting.held", major = 1, by = "meetings", audience = Audience.EVERYONE_ON_THE_CASE)
public record MeetingHeldV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds List<Attendance> attendance,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant endedAt) {
    public MeetingHeldV1 {
        attendance = List.copyOf(attendance);
    }

    /**
     * One agency at the meeting.
     *
     * @param agency the agency
     * @param how how it took part
     */
    public record Attendance(
            @Labelled(Label.P0) @OnFeeds AgencyId agency,
            @Labelled(Label.P0) @OnFeeds Presence how) {}
}
