package sightline.cases.rest.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Said;
import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.domain.risk.RiskFact.AssessmentStarted;
import sightline.cases.domain.risk.RiskFact.FactorGained;
import sightline.cases.domain.risk.RiskFact.FactorLost;
import sightline.cases.domain.risk.RiskFact.OfFactor;
import sightline.cases.domain.risk.RiskFact.TierChanged;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ProtectiveFactor;
import sightline.platform.language.Tier;

/** What bears on the risk beside its assessment, as far as its reader is told. */
@Schema(name = "Risk")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskView(@Nullable Ranked tier, List<UnderWay> assessments, List<Factor> factors) {

    /** How much supervision the person needs. */
    @Schema(name = "Ranked")
    record Ranked(Tier tier, Instant at, String agency) {

        static @Nullable Ranked of(@Nullable Said<TierChanged> said) {
            return said == null
                    ? null
                    : new Ranked(said.what().tier(), said.at(), said.by().value());
        }
    }

    /** An assessment that is started and not completed. */
    @Schema(name = "AssessmentUnderWay")
    record UnderWay(String assessmentId, AssessmentTool tool, Instant at, String agency) {

        static UnderWay of(Said<AssessmentStarted> said) {
            return new UnderWay(
                    said.what().id().toString(),
                    said.what().tool(),
                    said.at(),
                    said.by().value());
        }
    }

    /** What keeps, or kept, the person from doing harm; planned says of a loss whether it was to end then. */
    @Schema(name = "ProtectiveFactor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Factor(
            ProtectiveFactor kind,
            boolean present,
            @Nullable String detail,
            @Nullable Boolean planned,
            Instant at,
            String agency) {

        static Factor of(Said<OfFactor> said) {
            OfFactor what = said.what();
            Boolean planned =
                    switch (what) {
                        case FactorGained _ -> null;
                        case FactorLost lost -> lost.planned();
                    };
            return new Factor(
                    what.kind(),
                    planned == null,
                    what.detail(),
                    planned,
                    said.at(),
                    said.by().value());
        }
    }

    static RiskView of(KnownRisk known) {
        return new RiskView(
                Ranked.of(known.tier()),
                known.underWay().stream().map(UnderWay::of).toList(),
                known.factors().values().stream()
                        .map(Factor::of)
                        .sorted(Comparator.comparing(Factor::present).reversed().thenComparing(Factor::kind))
                        .toList());
    }
}
