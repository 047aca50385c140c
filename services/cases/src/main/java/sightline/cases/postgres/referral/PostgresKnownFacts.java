package sightline.cases.postgres.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.Case;
import sightline.cases.domain.referral.draft.KnownFact;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.referral.draft.KnownFacts;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.contracts.cases.TransferredV1;

/** What the history of a case says of what a referral asks. */
@ApplicationScoped
class PostgresKnownFacts implements KnownFacts {
    private static final Set<Class<? extends Record>> KINDS = Set.of(
            CaseOpenedV1.class,
            LevelSetV1.class,
            SentenceRecordedV1.class,
            RiskAssessedV1.class,
            PlanChangedV1.class,
            AgencyJoinedV1.class,
            TransferredV1.class);

    private final OwnFacts facts;

    PostgresKnownFacts(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<KnownFact> of(Case about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        KnownFactFold fold = new KnownFactFold(about.particulars().identity(), hearing);
        facts.of(about.id(), KINDS).stream().filter(hearing::isTold).forEach(fold::add);
        return fold.known();
    }
}
