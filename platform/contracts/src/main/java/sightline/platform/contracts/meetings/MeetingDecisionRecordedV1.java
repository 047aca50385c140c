package sightline.platform.contracts.meetings;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;
import sightline.platform.language.MeetingId;

/**
 * A meeting decided something, and why.
 *
 * @param meetingId the meeting
 * @param decisionId names the decision
 * @param topic what it is about
 * @param about the fact it decides on
 * @param decisionGiven its words are written down in the owner's database
 * @param rationaleGiven the reasons are written down in the owner's database
 * @param dissentGiven a differing view is written down in the owner's database
 */
@Contract(name = "meeting.decision-recorded", major = 1, by = "meetings", audience = Audience.CHAIR_AND_COORDINATION)
public record MeetingDecisionRecordedV1(
        @Labelled(Label.P0) @OnFeeds MeetingId meetingId,
        @Labelled(Label.P0) @OnFeeds DecisionId decisionId,
        @Labelled(Label.P2) @OnFeeds DecisionTopic topic,
        @Labelled(Label.P0) @OnFeeds @Nullable EventId about,
        @Labelled(Label.P2) boolean decisionGiven,
        @Labelled(Label.P2) boolean rationaleGiven,
        @Labelled(Label.P2) boolean dissentGiven) {}
