package sightline.cases.domain.risk;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ProtectiveFactor;
import sightline.platform.language.Tier;

/** What can be told that bears on the risk, beside an assessment of it. */
public sealed interface RiskFact {

    /** Probation ranks the person anew. */
    record TierChanged(Tier tier) implements RiskFact {}

    /** An assessment is under way. */
    record AssessmentStarted(AssessmentId id, AssessmentTool tool) implements RiskFact {}

    /** Something happened to what keeps the person from doing harm. */
    sealed interface OfFactor extends RiskFact {
        ProtectiveFactor kind();

        /** What exactly, in words that stay here. */
        @Nullable
        String detail();
    }

    /** The person has it from now on. */
    record FactorGained(ProtectiveFactor kind, @Nullable String detail) implements OfFactor {}

    /**
     * The person has it no more.
     *
     * @param planned whether it was to end then
     */
    record FactorLost(ProtectiveFactor kind, @Nullable String detail, boolean planned) implements OfFactor {}
}
