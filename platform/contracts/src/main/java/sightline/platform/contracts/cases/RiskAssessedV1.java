package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.EventId;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.RiskFactor;
import sightline.platform.language.Sign;

/**
 * The risk of serious harm was assessed, for each group at risk.
 *
 * @param assessmentId names the assessment
 * @param tool the tool it was made with
 * @param rosh how likely serious harm is, to whom
 * @param factors what bears on the risk
 * @param warningSigns what would show that it rises
 * @param newFactsConsidered the facts that were taken into account for the first time
 * @param riskManagementPlan whether a plan to manage the risk goes with it
 */
@Contract(name = "case.risk-assessed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record RiskAssessedV1(
        @Labelled(Label.P0) @OnFeeds AssessmentId assessmentId,
        @Labelled(Label.P2) AssessmentTool tool,
        @Labelled(Label.P2) @OnFeeds Rosh rosh,
        @Labelled(Label.P2) List<RiskFactor> factors,
        @Labelled(Label.P2) List<Sign> warningSigns,
        @Labelled(Label.P0) @OnFeeds List<EventId> newFactsConsidered,
        @Labelled(Label.P2) @OnFeeds boolean riskManagementPlan) {
    public RiskAssessedV1 {
        factors = List.copyOf(factors);
        warningSigns = List.copyOf(warningSigns);
        newFactsConsidered = List.copyOf(newFactsConsidered);
    }

    /**
     * The risk of serious harm, to each group at risk.
     *
     * @param children to children
     * @param generalPublic to the public
     * @param knownAdult to a known adult
     * @param staff to staff
     * @param prisoners to prisoners
     */
    public record Rosh(
            @Labelled(Label.P2) @OnFeeds HarmLevel children,
            @Labelled(Label.P2) @OnFeeds HarmLevel generalPublic,
            @Labelled(Label.P2) @OnFeeds HarmLevel knownAdult,
            @Labelled(Label.P2) @OnFeeds HarmLevel staff,
            @Labelled(Label.P2) @OnFeeds HarmLevel prisoners) {}
}
