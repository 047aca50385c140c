package sightline.cases.postgres.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.PlanVersion;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.plan.PlansTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.language.CaseId;

/** Versions of the plan, read from the history of their case. */
@ApplicationScoped
class PostgresPlans implements PlansTold {
    private final OwnFacts facts;

    PostgresPlans(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<PlanVersion> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        return facts.of(about, Set.of(PlanChangedV1.class)).reversed().stream()
                .filter(hearing::isTold)
                .flatMap(one -> version(one, hearing))
                .toList();
    }

    private static Stream<PlanVersion> version(OwnFact one, Hearing hearing) {
        return one.fact() instanceof PlanChangedV1 changed
                ? Stream.of(new PlanVersion(
                        new Plan(
                                changed.planId(),
                                changed.version(),
                                changed.pillars(),
                                changed.contingency(),
                                changed.sentencePlan(),
                                one.occurred()),
                        KeptPlan.words(hearing.words(one)),
                        one.recorded().agency()))
                : Stream.empty();
    }
}
