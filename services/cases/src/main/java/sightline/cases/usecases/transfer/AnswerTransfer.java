package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.domain.transfer.Transfers.Reference;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.TransferId;

/**
 * Lets the co-ordination of an area say whether it takes a case that is offered to it. It may not see the case before
 * that, and so it is decided on as if the case were of its area; the same answer again changes nothing.
 */
@ApplicationScoped
public class AnswerTransfer {
    private final Transfers transfers;
    private final Cases cases;
    private final HandingOver handing;
    private final Sight sight;
    private final Access access;
    private final Telling telling;
    private final OnNobodysBehalf onNobodysBehalf;

    AnswerTransfer(
            Transfers transfers,
            Cases cases,
            HandingOver handing,
            Sight sight,
            Access access,
            Telling telling,
            OnNobodysBehalf onNobodysBehalf) {
        this.transfers = transfers;
        this.cases = cases;
        this.handing = handing;
        this.sight = sight;
        this.access = access;
        this.telling = telling;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /**
     * Takes the case: area and lead agency are others from then on.
     *
     * @param lead who leads; null where it is who was offered
     */
    @Transactional
    public Decision<Reference> accept(TransferId id, @Nullable AgencyId lead) {
        return answer(
                id,
                CaseVerb.ACCEPT_TRANSFER,
                transfer -> new Answer.Accepted(
                        Objects.requireNonNullElse(lead, transfer.offer().what().lead())));
    }

    @Transactional
    public Decision<Reference> decline(TransferId id, String reason) {
        return answer(id, CaseVerb.DECLINE_TRANSFER, _ -> new Answer.Declined(reason));
    }

    /** What is answered to a transfer. */
    @FunctionalInterface
    private interface Saying {
        Answer to(Transfer transfer);
    }

    private Decision<Reference> answer(TransferId id, CaseVerb verb, Saying saying) {
        Reference offered = transfers.offeredTo(access.actor().area(), id).orElseThrow(AnswerTransfer::unknown);
        return onNobodysBehalf.ask(() -> answered(offered, verb, saying));
    }

    private Decision<Reference> answered(Reference offered, CaseVerb verb, Saying saying) {
        Case about = cases.findToChange(offered.about()).orElseThrow(AnswerTransfer::unknown);
        Transfer transfer = transfers.find(about.id(), offered.id()).orElseThrow(AnswerTransfer::unknown);
        var asIfOurs = sight.scope(about).in(transfer.offer().what().to());
        access.require(about.id(), Optional.of(asIfOurs), "transfer");
        access.require(verb, asIfOurs);
        return transfer.settle(saying.to(transfer))
                .then(answer ->
                        answer.map(given -> saved(about, transfer, given)).orElseGet(() -> new Decision.Taken<>(about)))
                .map(_ -> offered);
    }

    private Decision<Case> saved(Case about, Transfer transfer, Answer answer) {
        return switch (about) {
            case Case.Left _ -> new Refused<>(new Obstacle.LeftMappa());
            case Managed managed -> {
                Change<Managed, CaseFact> change = change(managed, transfer, answer);
                cases.save(change);
                yield new Decision.Taken<>(change.now());
            }
        };
    }

    private Change<Managed, CaseFact> change(Managed managed, Transfer transfer, Answer answer) {
        TransferId id = transfer.id();
        return switch (answer) {
            case Answer.Accepted(var lead) ->
                managed.passOver(handing.over(managed, transfer.offer().what(), lead), telling.now());
            case Answer.Declined(var reason) -> settled(managed, new TransferFact.Declined(id, reason));
            case Answer.Withdrawn(var reason) -> settled(managed, new TransferFact.Withdrawn(id, reason));
        };
    }

    private Change<Managed, CaseFact> settled(Managed managed, TransferFact fact) {
        return managed.recorded(new CaseFact.AboutTransfer(managed.id(), telling.now(), fact));
    }

    private static NotKnown unknown() {
        return new NotKnown("transfer");
    }
}
