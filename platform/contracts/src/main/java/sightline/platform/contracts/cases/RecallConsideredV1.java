package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Signatory;

/**
 * Recall to custody was considered and decided, one way or the other.
 *
 * @param decisionId names the decision
 * @param decision what was decided
 * @param reasonsGiven the reasons are written down in the owner's database
 * @param signedBy whose signatures it carries
 */
@Contract(name = "case.recall-considered", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record RecallConsideredV1(
        @Labelled(Label.P0) @OnFeeds DecisionId decisionId,
        @Labelled(Label.P2) @OnFeeds RecallOutcome decision,
        @Labelled(Label.P2) boolean reasonsGiven,
        @Labelled(Label.P2) @OnFeeds List<Signatory> signedBy) {
    public RecallConsideredV1 {
        signedBy = List.copyOf(signedBy);
    }
}
