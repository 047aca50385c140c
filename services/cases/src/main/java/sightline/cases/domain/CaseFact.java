package sightline.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.concern.Concern;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.custody.SentenceEnded;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.domain.exit.Closing;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.intelligence.MarkerFact;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.limits.Limit;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.recall.RecallFact;
import sightline.cases.domain.referral.ReferralFact;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.review.Review;
import sightline.cases.domain.risk.RiskFact;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.standing.Referral;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.PlanWords;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.victim.VictimFact;
import sightline.cases.domain.view.ViewFact;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Fact;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Everything that can happen in a case. */
public sealed interface CaseFact extends Fact {

    /**
     * Something that happened to one of the many things of a case, of which its state says little or nothing: what can
     * happen to such a thing stands with the thing.
     */
    sealed interface OfAThing extends CaseFact {}

    /** What a person asks leave for. */
    record AboutPermission(CaseId about, Told told, PermissionFact what) implements OfAThing {}

    /** Whom the person is close to. */
    record AboutRelationship(CaseId about, Told told, RelationshipFact what) implements OfAThing {}

    /** Where the person may live or stay. */
    record AboutAddress(CaseId about, Told told, AddressFact what) implements OfAThing {}

    /** Which services the person gets, and who cares for them. */
    record AboutSupport(CaseId about, Told told, SupportFact what) implements OfAThing {}

    /** What a court sentenced the person to. */
    record AboutSentence(CaseId about, Told told, SentenceEnded what) implements OfAThing {}
    /** Somebody reviewed how the person is managed. */
    record Reviewed(CaseId about, Told told, Review what) implements OfAThing {}

    /** What bears on the risk beside its assessment. */
    record AboutRisk(CaseId about, Told told, RiskFact what) implements OfAThing {}

    /** What agencies see differently. */
    record AboutView(CaseId about, Told told, ViewFact what) implements OfAThing {}
    /** What one agency shares with another. */
    record AboutShare(CaseId about, Told told, ShareFact what) implements OfAThing {}

    /** What one agency asks another. */
    record AboutQuestion(CaseId about, Told told, QuestionFact what) implements OfAThing {}

    /** Whether a third party is told. */
    record AboutDisclosure(CaseId about, Told told, Disclosure what) implements OfAThing {}

    /** That the police hold intelligence. */
    record AboutMarker(CaseId about, Told told, MarkerFact what) implements OfAThing {}

    /** What victim liaison does. */
    record AboutVictim(CaseId about, Told told, VictimFact what) implements OfAThing {}

    /** Who holds the case. */
    record AboutHolding(CaseId about, Told told, HoldingFact what) implements OfAThing {}

    /** What binds the person. */
    record AboutCondition(CaseId about, Told told, ConditionFact what) implements OfAThing {}

    /** What was required of the person and not done, and how they were warned. */
    record AboutCompliance(CaseId about, Told told, ComplianceFact what) implements OfAThing {}

    /** What the person is tested for. */
    record AboutTest(CaseId about, Told told, TestFact what) implements OfAThing {}

    /** How far a recall has come. */
    record AboutRecall(CaseId about, Told told, RecallFact what) implements OfAThing {}

    /** What co-ordination says to a referral. */
    record AboutReferral(CaseId about, Told told, ReferralFact what) implements OfAThing {}

    /** Whether the case passes to another area. */
    record AboutTransfer(CaseId about, Told told, TransferFact what) implements OfAThing {}

    /** That an agency says of the person that they are eligible. */
    record AboutNotification(CaseId about, Told told, NotificationFact what) implements OfAThing {}

    /** A person is under management from here on; the lead agency is on the case with it. */
    record CaseOpened(CaseId about, Told told, Opening opening, AgencyKind leadKind) implements CaseFact {}

    /** An agency is on the case from here on. */
    record AgencyJoined(CaseId about, Told told, Membership membership, AgencyKind kind, String basis)
            implements CaseFact {}

    /** An agency is on the case no longer. */
    record AgencyLeft(CaseId about, Told told, AgencyId agency, String basis) implements CaseFact {}

    /** Who the person is was written down wrongly, and was put right. */
    record IdentityCorrected(CaseId about, Told told, Correction correction) implements CaseFact {}

    /** A person may not know of the case from here on, or is named as one of the few who may. */
    record AccessRestricted(CaseId about, Told told, Limit limit, String reason) implements CaseFact {}

    /** A person may know of the case again, or is no longer named as one of the few who may. */
    record AccessLifted(CaseId about, Told told, LimitKind kind, StaffId person, String reason) implements CaseFact {}

    /** Somebody who is not on the case broke the glass. */
    record AccessBroken(CaseId about, Told told, Emergency emergency) implements CaseFact {}

    /** A second person looked at an emergency access. */
    record AccessReviewed(CaseId about, Told told, AccessId access, Emergency.Review review) implements CaseFact {}

    /** Nobody looked at an emergency access in time. */
    record AccessReviewOverdue(CaseId about, Told told, AccessId access, Instant due) implements CaseFact {}

    /** Nothing of the case may be destroyed from here on. */
    record LegalHoldSet(CaseId about, Told told, LegalHold hold) implements CaseFact {}

    /** A legal hold stands no more. */
    record LegalHoldLifted(CaseId about, Told told, LegalHoldId hold, String reason) implements CaseFact {}

    /** Somebody looked at whether the record of a person who has left must still be kept. */
    record RetentionReviewed(CaseId about, Told told, RetentionReview review) implements CaseFact {}

    /** Somebody asked that the case is erased. */
    record ErasureProposed(CaseId about, Told told, Erasure erasure) implements CaseFact {}

    /** It was decided that the case is kept. */
    record ErasureDeclined(CaseId about, Told told, ErasureId erasure, String reason) implements CaseFact {}

    /** A second person approved: the case is no more. */
    record CaseErased(CaseId about, Told told, ErasureId erasure, ErasureGround ground) implements CaseFact {}

    /** An agency that is not on the case asked to be. */
    record InvolvementRequested(CaseId about, Told told, Involvement asked) implements CaseFact {}

    /** The lead agency answered one that had asked to be on the case. */
    record InvolvementAnswered(
            CaseId about, Told told, InvolvementId request, AgencyId agency, Involvement.Answer answer)
            implements CaseFact {}

    /** Category and level were decided. */
    record LevelSet(CaseId about, Told told, LevelDecision decision) implements CaseFact {}

    /** An agency asked for level 2 or 3. */
    record ReferralMade(CaseId about, Told told, Referral referral) implements CaseFact {}

    /** An agency considered a referral and decided against it. */
    record ReferralConsidered(CaseId about, Told told, String reason) implements CaseFact {}

    /** A day was planned on which the person leaves custody. */
    record ReleasePlanned(CaseId about, Told told, ReleasePlan plan) implements CaseFact {}

    /** The planned release will not happen on that day. */
    record ReleasePlanWithdrawn(CaseId about, Told told, String reason) implements CaseFact {}

    /** The person left custody. */
    record Released(CaseId about, Told told, Release release) implements CaseFact {}

    /** The person is in custody again. */
    record ReturnedToCustody(CaseId about, Told told, String reason) implements CaseFact {}

    /** A court sentenced the person. */
    record SentenceRecorded(CaseId about, Told told, Sentence sentence) implements CaseFact {}

    /** The person was arrested. */
    record ArrestRecorded(CaseId about, Told told, Arrest arrest) implements CaseFact {}

    /** The person was charged. */
    record ChargeRecorded(CaseId about, Told told, Charge charge) implements CaseFact {}

    /** A practitioner holds the case from here on. */
    record Allocated(CaseId about, Told told, Allocation allocation) implements CaseFact {}

    /** The risk of serious harm was assessed. */
    record RiskAssessed(CaseId about, Told told, Assessment assessment) implements CaseFact {}

    /** The risk management plan has a new version. */
    record PlanChanged(CaseId about, Told told, Plan plan, PlanWords words) implements CaseFact {}

    /** A condition binds the person from here on. */
    record ConditionSet(CaseId about, Told told, Condition condition) implements CaseFact {}

    /** The person did not do what was required of them. */
    record NonComplianceRecorded(CaseId about, Told told, NonCompliance item) implements CaseFact {}

    /** Somebody noticed something that others must know. */
    record ConcernRaised(CaseId about, Told told, Concern concern) implements CaseFact {}

    /** Somebody answered a concern. */
    record ConcernAcknowledged(CaseId about, Told told, ConcernId concern, String response) implements CaseFact {}

    /** Recall was considered and decided, one way or the other. */
    record RecallConsidered(CaseId about, Told told, RecallDecision decision) implements CaseFact {}

    /** Somebody asked for an exit or a lower level, and the rules said no. */
    record ExitRefused(CaseId about, Told told, @Nullable ExitFrom from, List<FoundObstacle> obstacles)
            implements CaseFact {}

    /** The person left a level, or left MAPPA. */
    record Deregistered(CaseId about, Told told, Deregistration exit) implements CaseFact {}

    /** There is, or was, no ground to manage the person. */
    record CaseClosed(CaseId about, Told told, Closing closing) implements CaseFact {}

    /** A fact came to light that the exit had not answered: the person is managed as before. */
    record ExitReopened(CaseId about, Told told, EventId because) implements CaseFact {}
}
