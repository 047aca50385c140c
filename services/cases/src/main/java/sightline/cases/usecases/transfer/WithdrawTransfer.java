package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.TransferId;

/** Takes an offer of a case back while nobody has answered it. */
@ApplicationScoped
public class WithdrawTransfer {
    private final CaseInHand hand;
    private final Transfers transfers;

    WithdrawTransfer(CaseInHand hand, Transfers transfers) {
        this.hand = hand;
        this.transfers = transfers;
    }

    @Transactional
    public Decision<Managed> withdraw(Command on, TransferId id, String reason) {
        return hand.decideAbout(
                on, Verb.WITHDRAW_TRANSFER, CaseFact.AboutTransfer::new, (managed, told) -> transfer(managed, id)
                        .settle(new Answer.Withdrawn(reason))
                        .map(answer -> answer.map(_ -> new TransferFact.Withdrawn(id, reason))));
    }

    private Transfer transfer(Managed managed, TransferId id) {
        return transfers.find(managed.id(), id).orElseThrow(() -> new NotKnown("transfer in this case"));
    }
}
