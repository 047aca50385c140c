package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;

/**
 * What the police hold was weighed.
 *
 * @param markerId names the marker
 * @param meetingId the meeting that weighed it
 */
@Contract(name = "case.intelligence-weighed", major = 1, by = "cases", audience = Audience.SEALED)
public record IntelligenceWeighedV1(
        @Labelled(Label.P5) MarkerId markerId,
        @Labelled(Label.P5) @Nullable MeetingId meetingId) {}
