package sightline.cases.postgres.correction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.standing.Standing;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.Rosh;
import sightline.cases.domain.supervision.Supervision;
import sightline.cases.postgres.holding.HoldersFold;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;

/**
 * What a case's facts, in their order, say it is now. The row of a case is what was told last; this is asked when a
 * fact before the last turned out otherwise, so that the row is right again.
 */
final class StateFold {
    /** The facts that say something of it. */
    static final Set<Class<? extends Record>> KINDS = Stream.concat(
                    HoldersFold.KINDS.stream(),
                    Stream.of(
                            CaseOpenedV1.class,
                            LevelSetV1.class,
                            DeregisteredV1.class,
                            CaseClosedV1.class,
                            ExitReopenedV1.class,
                            ReleasePlannedV1.class,
                            ReleasePlanWithdrawnV1.class,
                            ReleasedV1.class,
                            ReturnedToCustodyV1.class,
                            SentenceRecordedV1.class,
                            ChargeRecordedV1.class,
                            RiskAssessedV1.class,
                            PlanChangedV1.class))
            .collect(Collectors.toUnmodifiableSet());

    /** Those of them that say how the person is managed. */
    static final Set<Class<? extends Record>> LEVELS = Set.of(
            CaseOpenedV1.class, LevelSetV1.class, DeregisteredV1.class, CaseClosedV1.class, ExitReopenedV1.class);

    /** One of them. */
    record Said(EventId id, AgencyId agency, Instant at, Record fact) {}

    private Standing standing = new Standing(null, null, null);
    private Custody custody = Custody.NOT_YET_TOLD;
    private Supervision supervision = Supervision.NOT_YET_TOLD;
    private Holders holders = Holders.NONE;

    private StateFold() {}

    /** This case, as these facts say. */
    static Managed of(Managed managed, List<Said> facts) {
        StateFold fold = new StateFold();
        facts.forEach(fold::add);
        return managed.corrected(fold.standing, fold.custody, fold.supervision);
    }

    private void add(Said one) {
        switch (one.fact()) {
            case CaseOpenedV1 opened -> standing = new Standing(opened.category(), opened.level(), null);
            case LevelSetV1 set -> standing = taken(standing.set(decided(set), one.at(), one.id()), standing);
            case DeregisteredV1 exit when exit.from() == ExitFrom.MAPPA -> standing = standing.settled();
            case DeregisteredV1 exit ->
                standing = taken(standing.leaveLevel(exit.from(), one.at(), one.id()), standing);
            case CaseClosedV1 _ -> standing = standing.settled();
            case ExitReopenedV1 _ -> standing = standing.reopened();
            default -> moved(one);
        }
    }

    private void moved(Said one) {
        switch (one.fact()) {
            case ReleasePlannedV1 planned ->
                custody = custody.plan(new ReleasePlan(planned.releaseOn(), planned.basis()));
            case ReleasePlanWithdrawnV1 _ -> custody = taken(custody.withdrawPlan(), custody);
            case ReleasedV1 released ->
                custody = taken(
                        custody.release(new Release(released.licence(), released.to(), released.premises())), custody);
            case ReturnedToCustodyV1 _ -> custody = taken(custody.returned(), custody);
            case SentenceRecordedV1 recorded -> custody = custody.sentenced(sentence(recorded));
            case ChargeRecordedV1 charge ->
                custody = custody.charged(new Charge(charge.arrestId(), charge.offenceGroup(), null, charge.outcome()));
            default -> supervised(one);
        }
    }

    private void supervised(Said one) {
        switch (one.fact()) {
            case RiskAssessedV1 assessed ->
                supervision = supervision.assessed(assessment(assessed), one.at(), one.agency());
            case PlanChangedV1 changed ->
                supervision = supervision.planned(new Plan(
                        changed.planId(),
                        changed.version(),
                        changed.pillars(),
                        changed.contingency(),
                        changed.sentencePlan(),
                        one.at()));
            default -> held(one);
        }
    }

    private void held(Said one) {
        holders = HoldersFold.after(holders, one.fact(), null, one.at(), one.agency());
        supervision = supervision.held(holders.current().map(Holder::holding).orElse(null));
    }

    /* The rules of the day let it happen: a refusal now would only say that the history was not in its order. */
    private static <T> T taken(Decision<T> decision, T otherwise) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T> _ -> otherwise;
        };
    }

    private static LevelDecision decided(LevelSetV1 set) {
        return new LevelDecision(set.category(), set.level(), null, set.meetingId(), List.of());
    }

    private static Sentence sentence(SentenceRecordedV1 recorded) {
        return new Sentence(
                recorded.sentenceId(),
                recorded.kind(),
                recorded.offenceGroup(),
                null,
                recorded.lengthDays(),
                recorded.licenceEndsOn());
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
