package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.anew;
import static sightline.cases.sequences.Verb.once;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.transfer.Handover;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer.Accepted;
import sightline.cases.domain.transfer.Transfer.Answer.Declined;
import sightline.cases.domain.transfer.Transfer.Answer.Withdrawn;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.Transfers;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Change;
import sightline.platform.language.Told;
import sightline.platform.language.TransferId;

/** Whether a case passes to another area. */
final class VerbsOfTransfer {
    private VerbsOfTransfer() {}

    static List<Verb> all() {
        return List.of(
                anew("offer-transfer", life -> {
                    var offer = life.values().begun(TransferFact.Offered.class);
                    return (managed, told) -> Answer.about(
                            managed,
                            told,
                            CaseFact.AboutTransfer::new,
                            Transfer.offer(
                                    offer,
                                    managed.particulars().area(),
                                    life.port(Transfers.class).open(managed.id())));
                }),
                once("accept-transfer", life -> {
                    AgencyId lead = life.values().any(AgencyId.class);
                    AgencyKind kind = life.values().any(AgencyKind.class);
                    return settling(
                            life,
                            new Accepted(lead),
                            (managed, transfer, told) -> managed.passOver(over(managed, transfer, lead, kind), told));
                }),
                once("decline-transfer", life -> {
                    String reason = life.values().any(String.class);
                    return settling(
                            life,
                            new Declined(reason),
                            (managed, transfer, told) -> managed.recorded(new CaseFact.AboutTransfer(
                                    managed.id(), told, new TransferFact.Declined(transfer.id(), reason))));
                }),
                once("withdraw-transfer", life -> {
                    String reason = life.values().any(String.class);
                    return settling(
                            life,
                            new Withdrawn(reason),
                            (managed, transfer, told) -> managed.recorded(new CaseFact.AboutTransfer(
                                    managed.id(), told, new TransferFact.Withdrawn(transfer.id(), reason))));
                }));
    }

    /** What a transfer comes to by an answer. */
    @FunctionalInterface
    private interface Settling {
        Change<Managed, CaseFact> of(Managed managed, Transfer transfer, Told told);
    }

    private static Verb.AskOfManaged settling(Life life, Transfer.Answer answer, Settling settling) {
        TransferId id = life.values().any(TransferId.class);
        return (managed, told) -> {
            Optional<Transfer> found = life.port(Transfers.class).find(managed.id(), id);
            return found.map(transfer -> Answer.unlessTold(transfer.settle(answer)
                            .map(settled -> settled.map(one -> settling.of(managed, transfer, told)))))
                    .orElseGet(Answer.NotThere::new);
        };
    }

    /** Whoever led stays as their kind has it, unless they lead on. */
    private static Handover over(Managed managed, Transfer transfer, AgencyId lead, AgencyKind kind) {
        AgencyId former = managed.members().lead();
        return new Handover(
                transfer.id(),
                transfer.offer().what().to(),
                lead,
                kind,
                new AgencyId("southmoor-coordination"),
                former.equals(lead) ? null : Handover.Former.of(former, AgencyKind.PROBATION),
                Set.of());
    }
}
