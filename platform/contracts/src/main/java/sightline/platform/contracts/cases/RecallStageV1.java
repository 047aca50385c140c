package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/**
 * A recall to custody has come one stage further, or was cancelled.
 *
 * @param decisionId the decision it follows
 * @param stage how far it has come
 * @param signedAs as what it was signed, where it was signed
 * @param detailGiven what was written of it stays in the owner's database
 */
@Contract(name = "case.recall-stage", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record RecallStageV1(
        @Labelled(Label.P0) @OnFeeds @Nullable DecisionId decisionId,
        @Labelled(Label.P2) @OnFeeds RecallStage stage,
        @Labelled(Label.P2) @Nullable Signatory signedAs,
        @Labelled(Label.P2) boolean detailGiven) {}
