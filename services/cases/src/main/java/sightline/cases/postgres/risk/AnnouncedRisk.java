package sightline.cases.postgres.risk;

import sightline.cases.domain.risk.RiskFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.ProtectiveFactorGainedV1;
import sightline.platform.contracts.cases.ProtectiveFactorLostV1;
import sightline.platform.contracts.cases.RiskAssessmentStartedV1;
import sightline.platform.contracts.cases.TierChangedV1;

/** What is announced of what bears on the risk, and which of its words stay here. */
public final class AnnouncedRisk {

    private AnnouncedRisk() {}

    public static Kept of(RiskFact fact) {
        return switch (fact) {
            case RiskFact.TierChanged changed -> Kept.announcing(new TierChangedV1(changed.tier()));
            case RiskFact.AssessmentStarted started ->
                Kept.announcing(new RiskAssessmentStartedV1(started.id(), started.tool()));
            case RiskFact.FactorGained gained ->
                Kept.announcing(new ProtectiveFactorGainedV1(gained.kind(), gained.detail() != null))
                        .and("detail", gained.detail());
            case RiskFact.FactorLost lost ->
                Kept.announcing(new ProtectiveFactorLostV1(lost.kind(), lost.detail() != null, lost.planned()))
                        .and("detail", lost.detail());
        };
    }
}
