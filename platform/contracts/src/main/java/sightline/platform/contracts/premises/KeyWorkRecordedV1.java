package sightline.platform.contracts.premises;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Sign;

/**
 * A key worker spoke with a resident.
 *
 * @param sessionId names the session
 * @param placementId the placement
 * @param topics what it was about
 * @param explored what was asked after
 * @param signs what was noticed, by kind
 * @param passToPractitioner whether the practitioner must know
 * @param notPassedReasonGiven why signs were not passed on is written down in the owner's database
 */
@Contract(name = "key-work.recorded", major = 1, by = "approved-premises", audience = Audience.SUPERVISION_CIRCLE)
public record KeyWorkRecordedV1(
        @Labelled(Label.P0) @OnFeeds KeyWorkId sessionId,
        @Labelled(Label.P0) @OnFeeds PlacementId placementId,
        @Labelled(Label.P2) @OnFeeds List<KeyWorkTopic> topics,
        @Labelled(Label.P2) @OnFeeds List<Explored> explored,
        @Labelled(Label.P3) @OnFeeds List<Sign> signs,
        @Labelled(Label.P0) @OnFeeds boolean passToPractitioner,
        @Labelled(Label.P2) boolean notPassedReasonGiven) {
    public KeyWorkRecordedV1 {
        topics = List.copyOf(topics);
        explored = List.copyOf(explored);
        signs = List.copyOf(signs);
    }
}
