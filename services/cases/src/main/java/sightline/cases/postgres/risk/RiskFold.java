package sightline.cases.postgres.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Said;
import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.domain.risk.RiskFact.AssessmentStarted;
import sightline.cases.domain.risk.RiskFact.FactorGained;
import sightline.cases.domain.risk.RiskFact.FactorLost;
import sightline.cases.domain.risk.RiskFact.OfFactor;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ProtectiveFactorGainedV1;
import sightline.platform.contracts.cases.ProtectiveFactorLostV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.RiskAssessmentStartedV1;
import sightline.platform.contracts.cases.TierChangedV1;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.ProtectiveFactor;

/** What is known of the risk, folded from facts that were told of it, oldest first. */
final class RiskFold {
    static final Set<Class<? extends Record>> KINDS = Set.of(
            TierChangedV1.class,
            RiskAssessmentStartedV1.class,
            RiskAssessedV1.class,
            ProtectiveFactorGainedV1.class,
            ProtectiveFactorLostV1.class);

    private final SequencedMap<AssessmentId, Said<AssessmentStarted>> underWay = new LinkedHashMap<>();
    private final Map<ProtectiveFactor, Said<OfFactor>> factors = new EnumMap<>(ProtectiveFactor.class);
    private @Nullable Said<TierChanged> tier;

    /** What a reader may read of a fact's words. */
    interface Reading {
        Map<String, String> words(OwnFact fact);
    }

    static KnownRisk of(List<OwnFact> facts, Reading reading) {
        RiskFold fold = new RiskFold();
        facts.forEach(one -> fold.add(one, reading.words(one).get("detail")));
        return new KnownRisk(
                fold.tier, new ArrayList<>(fold.underWay.sequencedValues().reversed()), fold.factors);
    }

    private void add(OwnFact one, @Nullable String detail) {
        switch (one.fact()) {
            case TierChangedV1 changed -> tier = one.said(new TierChanged(changed.tier()));
            case RiskAssessmentStartedV1 started ->
                underWay.put(
                        started.assessmentId(),
                        one.said(new AssessmentStarted(started.assessmentId(), started.tool())));
            case RiskAssessedV1 assessed -> underWay.remove(assessed.assessmentId());
            case ProtectiveFactorGainedV1 gained ->
                factors.put(gained.kind(), one.said(new FactorGained(gained.kind(), detail)));
            case ProtectiveFactorLostV1 lost ->
                factors.put(lost.kind(), one.said(new FactorLost(lost.kind(), detail, lost.planned())));
            default -> throw new IllegalStateException("Only facts of these kinds were asked for");
        }
    }
}
