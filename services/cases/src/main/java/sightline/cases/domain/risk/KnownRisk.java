package sightline.cases.domain.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Said;
import sightline.cases.domain.risk.RiskFact.AssessmentStarted;
import sightline.cases.domain.risk.RiskFact.OfFactor;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.platform.language.ProtectiveFactor;
import sightline.platform.language.Told;

/**
 * What is known that bears on the risk, beside its assessment.
 *
 * @param tier the last one; null while nobody has told
 * @param underWay assessments that are started and not completed, the latest first
 * @param factors what was last told of each protective factor
 */
public record KnownRisk(
        @Nullable Said<TierChanged> tier,
        List<Said<AssessmentStarted>> underWay,
        Map<ProtectiveFactor, Said<OfFactor>> factors) {

    public KnownRisk {
        underWay = List.copyOf(underWay);
        factors = Map.copyOf(factors);
    }

    /** Tells it, unless the same agency told that last. */
    public Optional<RiskFact> tell(RiskFact fact, Told told) {
        return Optional.of(fact).filter(one -> !isRepeated(one, told));
    }

    private boolean isRepeated(RiskFact fact, Told told) {
        return switch (fact) {
            case TierChanged _ -> tier != null && tier.isRepeated(fact, told);
            case OfFactor factor -> {
                Said<OfFactor> last = factors.get(factor.kind());
                yield last != null && last.isRepeated(factor, told);
            }
            case AssessmentStarted _ -> false;
        };
    }
}
