package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.TransferRefusal;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.usecases.Begun;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.TransferId;

/** Offers a case to another area; the same offer again changes nothing while it waits. */
@ApplicationScoped
public class OfferTransfer {
    private final CaseInHand hand;
    private final Transfers transfers;
    private final KnownAgencies known;
    private final Units units;
    private final Ids ids;

    OfferTransfer(CaseInHand hand, Transfers transfers, KnownAgencies known, Units units, Ids ids) {
        this.hand = hand;
        this.transfers = transfers;
        this.known = known;
        this.units = units;
        this.ids = ids;
    }

    /** What came of it: the case, which stays as it is, and what names the offer that waits. */
    @Transactional
    public Decision<Begun<TransferId>> offer(Command on, AreaId to, AgencyId lead, String reason) {
        var offer = new TransferFact.Offered(new TransferId(ids.next()), to, lead, reason);
        return hand.<TransferFact.Offered>decideAbout(
                        on,
                        Verb.OFFER_TRANSFER,
                        CaseFact.AboutTransfer::new,
                        (managed, told) -> decided(managed, offer))
                .map(managed -> new Begun<>(managed, waiting(managed)));
    }

    private Decision<Optional<TransferFact.Offered>> decided(Managed managed, TransferFact.Offered offer) {
        known.require(offer.lead());
        return Transfer.offer(offer, managed.particulars().area(), transfers.open(managed.id()))
                .unless(nobodyToAccept(offer.to()));
    }

    private Optional<TransferRefusal> nobodyToAccept(AreaId to) {
        return units.of(to).isPresent() ? Optional.empty() : Optional.of(new TransferRefusal.NobodyToAccept(to));
    }

    private TransferId waiting(Managed managed) {
        return transfers.open(managed.id()).map(Transfer::id).orElseThrow();
    }
}
