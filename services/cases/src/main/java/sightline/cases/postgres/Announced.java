package sightline.cases.postgres;

import sightline.cases.domain.Arrest;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Opening;
import sightline.cases.domain.concern.Concern;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.exit.Closing;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.limits.Limit;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.contracts.cases.AccessBrokenV1;
import sightline.platform.contracts.cases.AccessLiftedV1;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AccessReviewOverdueV1;
import sightline.platform.contracts.cases.AccessReviewedV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.AllocatedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ErasureDeclinedV1;
import sightline.platform.contracts.cases.ErasureProposedV1;
import sightline.platform.contracts.cases.ExitRefusedV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.IdentityCorrectedV1;
import sightline.platform.contracts.cases.InvolvementAnsweredV1;
import sightline.platform.contracts.cases.InvolvementRequestedV1;
import sightline.platform.contracts.cases.LegalHoldLiftedV1;
import sightline.platform.contracts.cases.LegalHoldSetV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.NonComplianceRecordedV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.ReferralConsideredV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.RetentionReviewedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.language.AgencyId;

/** What of a fact everybody may be told: the record of its contract, which says of text only that it was given. */
final class Announced {
    private Announced() {}

    static Record of(CaseFact fact) {
        return switch (fact) {
            case CaseFact.CaseOpened opened -> opened(opened);
            case CaseFact.AgencyJoined joined -> joined(joined);
            case CaseFact.AgencyLeft left -> new AgencyLeftV1(left.agency(), true);
            case CaseFact.IdentityCorrected corrected ->
                new IdentityCorrectedV1(
                        corrected.correction().fields().stream().sorted().toList(), true);
            case CaseFact.AccessRestricted restricted -> restricted(restricted.limit());
            case CaseFact.AccessLifted lifted -> new AccessLiftedV1(lifted.kind(), lifted.person(), true);
            case CaseFact.AccessBroken broken -> broken(broken.emergency());
            case CaseFact.AccessReviewed reviewed ->
                new AccessReviewedV1(reviewed.access(), reviewed.review().outcome(), true);
            case CaseFact.AccessReviewOverdue overdue -> new AccessReviewOverdueV1(overdue.access(), overdue.due());
            case CaseFact.LegalHoldSet set ->
                new LegalHoldSetV1(set.hold().id(), set.hold().ground(), true);
            case CaseFact.LegalHoldLifted lifted -> new LegalHoldLiftedV1(lifted.hold(), true);
            case CaseFact.RetentionReviewed reviewed ->
                new RetentionReviewedV1(
                        reviewed.review().outcome(), reviewed.review().nextOn(), true);
            case CaseFact.ErasureProposed proposed ->
                new ErasureProposedV1(
                        proposed.erasure().id(), proposed.erasure().ground(), true);
            case CaseFact.ErasureDeclined declined -> new ErasureDeclinedV1(declined.erasure(), true);
            case CaseFact.CaseErased erased -> new CaseErasedV1(erased.erasure(), erased.ground());
            case CaseFact.InvolvementRequested requested ->
                new InvolvementRequestedV1(
                        requested.asked().id(), requested.asked().agency(), true);
            case CaseFact.InvolvementAnswered answered ->
                new InvolvementAnsweredV1(
                        answered.request(), answered.agency(), answered.answer().outcome(), true);
            case CaseFact.LevelSet set -> set(set.decision());
            case CaseFact.ReferralMade made ->
                new ReferralMadeV1(made.referral().sought(), true);
            case CaseFact.ReferralConsidered considered -> new ReferralConsideredV1(true);
            case CaseFact.ReleasePlanned planned ->
                new ReleasePlannedV1(planned.plan().on(), planned.plan().basis());
            case CaseFact.ReleasePlanWithdrawn withdrawn -> new ReleasePlanWithdrawnV1(true);
            case CaseFact.Released released -> released(released.release());
            case CaseFact.ReturnedToCustody returned -> new ReturnedToCustodyV1(true);
            case CaseFact.SentenceRecorded recorded -> sentence(recorded.sentence());
            case CaseFact.ArrestRecorded recorded -> arrest(recorded.arrest());
            case CaseFact.ChargeRecorded recorded -> charge(recorded.charge());
            case CaseFact.Allocated allocated -> allocated(allocated.allocation());
            case CaseFact.RiskAssessed assessed -> assessed(assessed.assessment());
            case CaseFact.PlanChanged changed -> plan(changed.plan());
            case CaseFact.ConditionSet set -> condition(set.condition());
            case CaseFact.NonComplianceRecorded recorded -> item(recorded.item());
            case CaseFact.ConcernRaised raised -> raised(raised.concern());
            case CaseFact.ConcernAcknowledged acknowledged -> new ConcernAcknowledgedV1(acknowledged.concern(), true);
            case CaseFact.RecallConsidered considered -> considered(considered.decision());
            case CaseFact.ExitRefused refused -> refused(refused);
            case CaseFact.Deregistered left -> left(left.exit());
            case CaseFact.CaseClosed closed -> closed(closed.closing());
            case CaseFact.OfAThing thing -> KeptThings.of(thing).announced();
            case CaseFact.ExitReopened reopened -> new ExitReopenedV1(reopened.because());
        };
    }

    private static CaseOpenedV1 opened(CaseFact.CaseOpened fact) {
        Opening opening = fact.opening();
        return new CaseOpenedV1(
                opening.particulars().area(),
                opening.leadAgency(),
                fact.leadKind(),
                fact.told().agency(),
                opening.category(),
                opening.level(),
                opening.particulars().limitedAccess(),
                true,
                opening.particulars().rehearsed() ? true : null);
    }

    private static AgencyJoinedV1 joined(CaseFact.AgencyJoined fact) {
        AgencyId agency = fact.membership().agency();
        return new AgencyJoinedV1(
                agency,
                fact.kind(),
                fact.membership().place(),
                true,
                fact.membership().until());
    }

    private static AccessRestrictedV1 restricted(Limit limit) {
        return new AccessRestrictedV1(limit.kind(), limit.person(), limit.hidden(), limit.until(), true);
    }

    private static AccessBrokenV1 broken(Emergency emergency) {
        return new AccessBrokenV1(
                emergency.id(), emergency.ground(), emergency.agency(), emergency.person(), emergency.until(), true);
    }

    private static LevelSetV1 set(LevelDecision decision) {
        return new LevelSetV1(
                decision.category(),
                decision.level(),
                decision.rationale() != null,
                decision.meeting(),
                decision.handled().stream()
                        .map(one -> new LevelSetV1.ActionHandled(one.action(), one.how()))
                        .toList());
    }

    private static ReleasedV1 released(Release release) {
        return new ReleasedV1(release.licence(), release.to(), release.premises());
    }

    private static SentenceRecordedV1 sentence(Sentence sentence) {
        return new SentenceRecordedV1(
                sentence.id(),
                sentence.kind(),
                sentence.group(),
                sentence.offence() != null,
                sentence.lengthDays(),
                sentence.licenceEndsOn());
    }

    private static ArrestRecordedV1 arrest(Arrest arrest) {
        return new ArrestRecordedV1(
                arrest.id(),
                arrest.force(),
                arrest.group(),
                arrest.offence() != null,
                arrest.custodyReference() != null,
                arrest.matchedBy());
    }

    private static ChargeRecordedV1 charge(Charge charge) {
        return new ChargeRecordedV1(charge.arrest(), charge.group(), charge.offence() != null, charge.outcome());
    }

    private static AllocatedV1 allocated(Allocation allocation) {
        return new AllocatedV1(
                allocation.holder(),
                allocation.agency(),
                allocation.grade(),
                allocation.qualifiedOn(),
                allocation.workloadPercent(),
                allocation.acceptedMismatch() != null);
    }

    private static RiskAssessedV1 assessed(Assessment assessment) {
        Rosh rosh = assessment.rosh();
        return new RiskAssessedV1(
                assessment.id(),
                assessment.tool(),
                new RiskAssessedV1.Rosh(
                        rosh.children(), rosh.generalPublic(), rosh.knownAdult(), rosh.staff(), rosh.prisoners()),
                assessment.factors(),
                assessment.warningSigns(),
                assessment.considered(),
                assessment.planned());
    }

    private static PlanChangedV1 plan(Plan plan) {
        return new PlanChangedV1(plan.id(), plan.version(), plan.pillars(), plan.contingency(), plan.sentencePlan());
    }

    private static ConditionSetV1 condition(Condition condition) {
        return new ConditionSetV1(
                condition.id(),
                condition.kind(),
                condition.instrument(),
                true,
                condition.enforcedBy(),
                condition.place() != null,
                condition.panelView(),
                condition.reason() != null);
    }

    private static NonComplianceRecordedV1 item(NonCompliance item) {
        return new NonComplianceRecordedV1(
                item.id(), item.kind(), item.condition(), item.severity(), item.acceptable());
    }

    private static ConcernRaisedV1 raised(Concern concern) {
        return new ConcernRaisedV1(concern.id(), concern.sign(), true, concern.severity());
    }

    private static RecallConsideredV1 considered(RecallDecision decision) {
        return new RecallConsideredV1(
                decision.id(),
                decision.outcome(),
                true,
                decision.signedBy().stream().sorted().toList());
    }

    private static ExitRefusedV1 refused(CaseFact.ExitRefused fact) {
        return new ExitRefusedV1(
                fact.from(),
                fact.obstacles().stream()
                        .map(one -> new ExitRefusedV1.Obstacle(one.kind(), one.actionId(), one.eventId()))
                        .toList());
    }

    private static DeregisteredV1 left(Deregistration exit) {
        return new DeregisteredV1(
                exit.from(),
                exit.rationale() != null,
                exit.handled().stream()
                        .map(one -> new DeregisteredV1.ActionHandled(one.action(), one.how()))
                        .toList());
    }

    private static CaseClosedV1 closed(Closing closing) {
        return new CaseClosedV1(
                closing.reason(),
                true,
                closing.handled().stream()
                        .map(one -> new CaseClosedV1.ActionHandled(one.action(), one.how()))
                        .toList());
    }
}
