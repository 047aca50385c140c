package sightline.platform.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.platform.contracts.actions.ActionAcceptedV1;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCancelledV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionCompletedV1;
import sightline.platform.contracts.actions.ActionDueSoonV1;
import sightline.platform.contracts.actions.ActionEscalatedV1;
import sightline.platform.contracts.actions.ActionOverdueV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.contracts.cases.AccessBrokenV1;
import sightline.platform.contracts.cases.AccessLiftedV1;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AccessReviewOverdueV1;
import sightline.platform.contracts.cases.AccessReviewedV1;
import sightline.platform.contracts.cases.AddressCheckedV1;
import sightline.platform.contracts.cases.AddressProposedV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.AllocatedV1;
import sightline.platform.contracts.cases.AllocationEndedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.contracts.cases.CaseNotifiedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.ConditionEndedV1;
import sightline.platform.contracts.cases.ConditionEvidencedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.contracts.cases.CoverNamedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.DisclosureDecidedV1;
import sightline.platform.contracts.cases.ErasureDeclinedV1;
import sightline.platform.contracts.cases.ErasureProposedV1;
import sightline.platform.contracts.cases.ExitRefusedV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.HolderAbsentV1;
import sightline.platform.contracts.cases.HolderReturnedV1;
import sightline.platform.contracts.cases.IdentityCorrectedV1;
import sightline.platform.contracts.cases.InformationSharedV1;
import sightline.platform.contracts.cases.IntelligenceEndedV1;
import sightline.platform.contracts.cases.IntelligenceMarkedV1;
import sightline.platform.contracts.cases.IntelligenceWeighedV1;
import sightline.platform.contracts.cases.InvolvementAnsweredV1;
import sightline.platform.contracts.cases.InvolvementRequestedV1;
import sightline.platform.contracts.cases.LegalHoldLiftedV1;
import sightline.platform.contracts.cases.LegalHoldSetV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.NonComplianceRecordedV1;
import sightline.platform.contracts.cases.PermissionDecidedV1;
import sightline.platform.contracts.cases.PermissionRequestedV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.PoliceToldV1;
import sightline.platform.contracts.cases.ProtectiveFactorGainedV1;
import sightline.platform.contracts.cases.ProtectiveFactorLostV1;
import sightline.platform.contracts.cases.ProviderChangedV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.RecallStageV1;
import sightline.platform.contracts.cases.ReferralConsideredV1;
import sightline.platform.contracts.cases.ReferralDecidedV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.RelationshipCheckedV1;
import sightline.platform.contracts.cases.RelationshipDisclosedV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.RetentionReviewedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.ReviewedV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.RiskAssessmentStartedV1;
import sightline.platform.contracts.cases.SentenceEndedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.contracts.cases.ServiceClosedV1;
import sightline.platform.contracts.cases.ServiceStartedV1;
import sightline.platform.contracts.cases.ShareAcknowledgedV1;
import sightline.platform.contracts.cases.ShareFailedV1;
import sightline.platform.contracts.cases.TestRequestedV1;
import sightline.platform.contracts.cases.TestResultedV1;
import sightline.platform.contracts.cases.TierChangedV1;
import sightline.platform.contracts.cases.TransferDeclinedV1;
import sightline.platform.contracts.cases.TransferOfferedV1;
import sightline.platform.contracts.cases.TransferWithdrawnV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.contracts.cases.VictimContactOfferedV1;
import sightline.platform.contracts.cases.VictimViewsRecordedV1;
import sightline.platform.contracts.cases.ViewDiffersV1;
import sightline.platform.contracts.cases.ViewSettledV1;
import sightline.platform.contracts.cases.WarningIssuedV1;
import sightline.platform.contracts.cases.WorkloadChangedV1;
import sightline.platform.contracts.meetings.MeetingAgencyInvitedV1;
import sightline.platform.contracts.meetings.MeetingDecisionRecordedV1;
import sightline.platform.contracts.meetings.MeetingHeldV1;
import sightline.platform.contracts.meetings.MeetingMinutesApprovedV1;
import sightline.platform.contracts.meetings.MeetingMinutesDistributedV1;
import sightline.platform.contracts.meetings.MeetingReturnReceivedV1;
import sightline.platform.contracts.meetings.MeetingScheduledV1;
import sightline.platform.contracts.oversight.AlertAcknowledgedV1;
import sightline.platform.contracts.oversight.AlertClosedV1;
import sightline.platform.contracts.oversight.AlertEscalatedV1;
import sightline.platform.contracts.oversight.AlertRaisedV1;
import sightline.platform.contracts.premises.KeyWorkAcknowledgedV1;
import sightline.platform.contracts.premises.KeyWorkPassedV1;
import sightline.platform.contracts.premises.KeyWorkRecordedV1;
import sightline.platform.contracts.premises.KeyWorkerAssignedV1;
import sightline.platform.contracts.premises.PlacementAssessedV1;
import sightline.platform.contracts.premises.PlacementBookedV1;
import sightline.platform.contracts.premises.PlacementRequestedV1;
import sightline.platform.contracts.premises.PlacementWithdrawnV1;
import sightline.platform.contracts.premises.ResidentArrivedV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;
import sightline.platform.contracts.premises.ResidentNotArrivedV1;

/** All kinds of events that exist, found by their type or by their record; what is not here is never announced. */
public final class Catalogue {
    private static final Catalogue EVERYTHING = new Catalogue(List.of(
            CaseOpenedV1.class,
            AgencyJoinedV1.class,
            ArrestRecordedV1.class,
            LevelSetV1.class,
            CaseNotifiedV1.class,
            ReferralMadeV1.class,
            ReferralDecidedV1.class,
            ReferralConsideredV1.class,
            ReleasePlannedV1.class,
            ReleasePlanWithdrawnV1.class,
            ReleasedV1.class,
            ReturnedToCustodyV1.class,
            SentenceRecordedV1.class,
            ChargeRecordedV1.class,
            AllocatedV1.class,
            RiskAssessmentStartedV1.class,
            HolderAbsentV1.class,
            HolderReturnedV1.class,
            CoverNamedV1.class,
            WorkloadChangedV1.class,
            AllocationEndedV1.class,
            RiskAssessedV1.class,
            TierChangedV1.class,
            ProtectiveFactorGainedV1.class,
            ProtectiveFactorLostV1.class,
            ReviewedV1.class,
            ViewDiffersV1.class,
            ViewSettledV1.class,
            PlanChangedV1.class,
            ConditionSetV1.class,
            ConditionEvidencedV1.class,
            ConditionEndedV1.class,
            NonComplianceRecordedV1.class,
            PoliceToldV1.class,
            WarningIssuedV1.class,
            TestRequestedV1.class,
            TestResultedV1.class,
            PermissionRequestedV1.class,
            PermissionDecidedV1.class,
            ConcernRaisedV1.class,
            ConcernAcknowledgedV1.class,
            InformationSharedV1.class,
            ShareAcknowledgedV1.class,
            ShareFailedV1.class,
            QuestionAskedV1.class,
            QuestionAnsweredV1.class,
            DisclosureDecidedV1.class,
            IntelligenceMarkedV1.class,
            IntelligenceWeighedV1.class,
            IntelligenceEndedV1.class,
            VictimContactOfferedV1.class,
            VictimViewsRecordedV1.class,
            RecallConsideredV1.class,
            RecallStageV1.class,
            ExitRefusedV1.class,
            DeregisteredV1.class,
            CaseClosedV1.class,
            ExitReopenedV1.class,
            AgencyLeftV1.class,
            TransferOfferedV1.class,
            TransferDeclinedV1.class,
            TransferWithdrawnV1.class,
            TransferredV1.class,
            RelationshipDisclosedV1.class,
            RelationshipCheckedV1.class,
            AddressProposedV1.class,
            AddressCheckedV1.class,
            ServiceStartedV1.class,
            ServiceClosedV1.class,
            ProviderChangedV1.class,
            IdentityCorrectedV1.class,
            SentenceEndedV1.class,
            AccessRestrictedV1.class,
            AccessLiftedV1.class,
            InvolvementRequestedV1.class,
            InvolvementAnsweredV1.class,
            AccessBrokenV1.class,
            AccessReviewedV1.class,
            AccessReviewOverdueV1.class,
            LegalHoldSetV1.class,
            LegalHoldLiftedV1.class,
            RetentionReviewedV1.class,
            ErasureProposedV1.class,
            ErasureDeclinedV1.class,
            CaseErasedV1.class,
            MeetingScheduledV1.class,
            MeetingAgencyInvitedV1.class,
            MeetingReturnReceivedV1.class,
            MeetingHeldV1.class,
            MeetingDecisionRecordedV1.class,
            MeetingMinutesApprovedV1.class,
            MeetingMinutesDistributedV1.class,
            ActionAssignedV1.class,
            ActionAcceptedV1.class,
            ActionCarriedForwardV1.class,
            ActionCompletedV1.class,
            ActionCancelledV1.class,
            ActionTransferredV1.class,
            ActionDueSoonV1.class,
            ActionOverdueV1.class,
            ActionEscalatedV1.class,
            PlacementRequestedV1.class,
            PlacementAssessedV1.class,
            PlacementBookedV1.class,
            PlacementWithdrawnV1.class,
            ResidentArrivedV1.class,
            ResidentNotArrivedV1.class,
            ResidentDepartedV1.class,
            KeyWorkerAssignedV1.class,
            KeyWorkRecordedV1.class,
            KeyWorkPassedV1.class,
            KeyWorkAcknowledgedV1.class,
            AlertRaisedV1.class,
            AlertAcknowledgedV1.class,
            AlertEscalatedV1.class,
            AlertClosedV1.class));

    private final Map<String, EventType> byType = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> byRecord = new LinkedHashMap<>();

    Catalogue(Collection<Class<? extends Record>> records) {
        for (Class<? extends Record> record : records) {
            EventType one = EventType.of(record);
            if (byType.put(one.type(), one) != null) {
                throw new IllegalArgumentException(one.type() + " is announced by two records");
            }
            byRecord.put(record, one);
        }
    }

    /** Everything that the services announce. */
    public static Catalogue ofEverything() {
        return EVERYTHING;
    }

    /** Every kind of event, in the order of the catalogue. */
    public List<EventType> all() {
        return List.copyOf(byType.values());
    }

    /** The kind with this long type; empty when nobody here knows it. */
    public Optional<EventType> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The kind that this record carries. */
    public EventType of(Class<? extends Record> record) {
        EventType found = byRecord.get(record);
        if (found == null) {
            throw new IllegalArgumentException(record.getSimpleName() + " is not in the catalogue");
        }
        return found;
    }

    /** What an envelope carries for this record. */
    public JsonNode toData(Record record) {
        of(record.getClass());
        return ContractJson.mapper().valueToTree(record);
    }

    /**
     * The record an event carries; empty for a type nobody here knows, which a listener ignores and counts.
     *
     * @throws MalformedEvent when the type is known and the data is not what it promises
     */
    public Optional<Record> read(Envelope event) {
        return find(event.type()).map(type -> read(type, event.data()));
    }

    private static Record read(EventType type, JsonNode data) {
        String lacking = type.shape().lacking(data);
        if (lacking != null) {
            throw new MalformedEvent("The data of %s lacks %s".formatted(type.shortType(), lacking));
        }
        try {
            return ContractJson.mapper().treeToValue(data, type.record());
        } catch (JsonProcessingException | IllegalArgumentException refused) {
            throw new MalformedEvent(
                    "The data of %s is not what its schema promises%s".formatted(type.shortType(), Where.in(refused)));
        }
    }

    /**
     * What every agency in the audience may be shown: built up from the fields marked for it, so a new field stays
     * home.
     */
    public ObjectNode shownOnFeeds(EventType type, JsonNode data) {
        return type.shape().shown(data);
    }
}
