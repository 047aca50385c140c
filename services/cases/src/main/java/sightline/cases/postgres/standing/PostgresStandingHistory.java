package sightline.cases.postgres.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import sightline.cases.domain.standing.StandingHistory;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.standing.StandingTold;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.language.CaseId;

/** How a person's standing came to be, read from the history of their case. */
@ApplicationScoped
class PostgresStandingHistory implements StandingTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(
            CaseOpenedV1.class, LevelSetV1.class, DeregisteredV1.class, ExitReopenedV1.class, RiskAssessedV1.class);

    private final OwnFacts facts;

    PostgresStandingHistory(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public StandingHistory of(CaseId about, Reader reader) {
        return StandingFold.of(facts.of(about, KINDS), new Hearing(reader));
    }
}
