package sightline.cases.postgres.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sightline.cases.domain.risk.BegunAssessment;
import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.domain.risk.Risks;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Rosh;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.risk.RiskTold;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.RiskAssessmentStartedV1;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.CaseId;

/** What is known of the risk, read from the history of its case. */
@ApplicationScoped
class PostgresRisks implements Risks, RiskTold {
    private final OwnFacts facts;

    PostgresRisks(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public KnownRisk of(CaseId about) {
        return RiskFold.of(
                facts.of(about, RiskFold.KINDS), one -> one.recorded().text());
    }

    @Override
    public KnownRisk of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told =
                facts.of(about, RiskFold.KINDS).stream().filter(hearing::isTold).toList();
        return RiskFold.of(told, hearing::words);
    }

    @Override
    public Optional<BegunAssessment> assessment(CaseId about, AssessmentId id) {
        return facts.of(about, Set.of(RiskAssessmentStartedV1.class, RiskAssessedV1.class)).stream()
                .flatMap(one -> begun(one, id))
                .reduce((earlier, later) -> later);
    }

    private static Stream<BegunAssessment> begun(OwnFact one, AssessmentId id) {
        return switch (one.fact()) {
            case RiskAssessmentStartedV1 started
            when started.assessmentId().equals(id) -> Stream.of(new BegunAssessment.UnderWay());
            case RiskAssessedV1 assessed
            when assessed.assessmentId().equals(id) -> Stream.of(new BegunAssessment.Completed(assessment(assessed)));
            default -> Stream.empty();
        };
    }

    private static Assessment assessment(RiskAssessedV1 assessed) {
        RiskAssessedV1.Rosh rosh = assessed.rosh();
        return new Assessment(
                assessed.assessmentId(),
                assessed.tool(),
                new Rosh(rosh.children(), rosh.generalPublic(), rosh.knownAdult(), rosh.staff(), rosh.prisoners()),
                assessed.factors(),
                assessed.warningSigns(),
                assessed.newFactsConsidered(),
                assessed.riskManagementPlan());
    }
}
