package sightline.cases.postgres.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer;
import sightline.cases.domain.transfer.Transfer.Offered;
import sightline.cases.domain.transfer.Transfer.Settled;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.transfer.TransfersTold;
import sightline.platform.contracts.cases.TransferDeclinedV1;
import sightline.platform.contracts.cases.TransferOfferedV1;
import sightline.platform.contracts.cases.TransferWithdrawnV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.TransferId;

/** Transfers, folded from the history of their case. */
@ApplicationScoped
class PostgresTransfers implements Transfers, TransfersTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(TransferOfferedV1.class, TransferDeclinedV1.class, TransferWithdrawnV1.class, TransferredV1.class);

    private final OwnFacts facts;
    private final PostgresOffers offers;

    PostgresTransfers(OwnFacts facts, PostgresOffers offers) {
        this.facts = facts;
        this.offers = offers;
    }

    @Override
    public Optional<Transfer> find(CaseId about, TransferId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public Optional<Offered> open(CaseId about) {
        return folded(facts.whole(about, KINDS)).values().stream()
                .filter(Offered.class::isInstance)
                .map(Offered.class::cast)
                .findFirst();
    }

    @Override
    public List<Reference> waitingFor(AreaId area, @Nullable TransferId after, int atMost) {
        return offers.waitingFor(area, after, atMost);
    }

    @Override
    public Optional<Reference> offeredTo(AreaId area, TransferId id) {
        return offers.offeredTo(area, id);
    }

    @Override
    public List<Transfer> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<TransferId, Transfer> folded(List<Heard> facts) {
        SequencedMap<TransferId, Transfer> transfers = new LinkedHashMap<>();
        facts.forEach(one -> add(transfers, one));
        return transfers;
    }

    private static void add(Map<TransferId, Transfer> transfers, Heard one) {
        switch (one.fact()) {
            case TransferOfferedV1 told -> {
                var offer = new TransferFact.Offered(
                        told.transferId(), told.toArea(), told.leadAgency(), one.text("reason"));
                transfers.put(told.transferId(), new Offered(offer, one.at(), one.by()));
            }
            case TransferDeclinedV1 told ->
                settle(transfers, told.transferId(), new Answer.Declined(one.text("reason")), one);
            case TransferWithdrawnV1 told ->
                settle(transfers, told.transferId(), new Answer.Withdrawn(one.text("reason")), one);
            case TransferredV1 told ->
                settle(transfers, told.transferId(), new Answer.Accepted(told.leadAgency()), one);
            default -> throw new IllegalStateException("No fact of a transfer");
        }
    }

    private static void settle(Map<TransferId, Transfer> transfers, TransferId id, Answer answer, Heard one) {
        transfers.computeIfPresent(id, (same, transfer) -> new Settled(transfer.offer(), answer, one.at(), one.by()));
    }
}
