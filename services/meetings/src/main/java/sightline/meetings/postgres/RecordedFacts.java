package sightline.meetings.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import sightline.meetings.domain.Recorded;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.meetings.MeetingAgencyInvitedV1;
import sightline.platform.contracts.meetings.MeetingDecisionRecordedV1;
import sightline.platform.contracts.meetings.MeetingHeldV1;
import sightline.platform.contracts.meetings.MeetingMinutesApprovedV1;
import sightline.platform.contracts.meetings.MeetingMinutesDistributedV1;
import sightline.platform.contracts.meetings.MeetingReturnReceivedV1;
import sightline.platform.contracts.meetings.MeetingScheduledV1;
import sightline.platform.language.MeetingId;

/** From a fact in the journal to one that can be shown to those who may know it. */
final class RecordedFacts {
    private static final Recorded.Content FOR_ALL = new Recorded.ForAll();

    private RecordedFacts() {}

    /** Which meeting a fact happened to, and what it is. */
    private record Happened(MeetingId to, Recorded.Content as) {}

    static Recorded shown(sightline.platform.journal.Recorded fact) {
        Happened happened = happened(announced(fact));
        return new Recorded(
                fact.id(),
                fact.sequence(),
                fact.type(),
                fact.occurred(),
                fact.known(),
                fact.recordedAt(),
                fact.agency(),
                happened.to(),
                happened.as(),
                fact.data(),
                fact.text());
    }

    private static Record announced(sightline.platform.journal.Recorded fact) {
        Class<? extends Record> contract =
                Catalogue.ofEverything().find(fact.type()).orElseThrow().record();
        try {
            return ContractJson.mapper().readValue(fact.data(), contract);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A fact of ours is not what its contract says: " + fact.id(), e);
        }
    }

    private static Happened happened(Record announced) {
        return switch (announced) {
            case MeetingScheduledV1 one -> new Happened(one.meetingId(), FOR_ALL);
            case MeetingAgencyInvitedV1 one -> new Happened(one.meetingId(), FOR_ALL);
            case MeetingHeldV1 one -> new Happened(one.meetingId(), FOR_ALL);
            case MeetingMinutesDistributedV1 one -> new Happened(one.meetingId(), FOR_ALL);
            case MeetingReturnReceivedV1 one -> new Happened(one.meetingId(), new Recorded.OfReturn(one.agency()));
            case MeetingDecisionRecordedV1 one ->
                new Happened(one.meetingId(), new Recorded.OfDecision(one.decisionId()));
            case MeetingMinutesApprovedV1 one -> new Happened(one.meetingId(), new Recorded.OfVersion(one.version()));
            default -> throw new IllegalStateException("Who may know of " + announced.getClass() + " is not said");
        };
    }
}
