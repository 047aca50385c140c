package sightline.cases.usecases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfers;
import sightline.cases.domain.transfer.Transfers.Reference;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.AreaId;
import sightline.platform.language.TransferId;

/**
 * Shows an area's co-ordination which cases are offered to it: of each as much as it needs to decide, and no more of
 * the case. Whoever may not know of the case if it were of their area is not told that it is offered.
 */
@ApplicationScoped
public class OfferedTransfers {

    /**
     * A case that is offered.
     *
     * @param may whether who reads it may accept or decline it
     */
    public record Shown(Managed about, Transfer.Offered offer, boolean may) {}

    private final Transfers transfers;
    private final Cases cases;
    private final Sight sight;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;

    OfferedTransfers(Transfers transfers, Cases cases, Sight sight, Access access, OnNobodysBehalf onNobodysBehalf) {
        this.transfers = transfers;
        this.cases = cases;
        this.sight = sight;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /** Those that wait for the asker's area, the oldest first. */
    @Transactional
    public List<Shown> list(@Nullable TransferId after, int atMost) {
        List<Reference> waiting = transfers.waitingFor(access.actor().area(), after, atMost);
        return onNobodysBehalf.ask(
                () -> waiting.stream().flatMap(one -> shown(one).stream()).toList());
    }

    private Optional<Shown> shown(Reference one) {
        return cases.find(one.about()).flatMap(about -> switch (about) {
            case Case.Left _ -> Optional.empty();
            case Managed managed -> transfers.open(managed.id()).flatMap(offer -> shown(managed, offer));
        });
    }

    private Optional<Shown> shown(Managed managed, Transfer.Offered offer) {
        AreaId to = offer.what().to();
        var asIfOurs = sight.scope(managed).in(to);
        return access.look(managed.id(), asIfOurs).map(_ -> {
            sight.meets(managed.particulars());
            return new Shown(managed, offer, access.may(CaseVerb.ACCEPT_TRANSFER, asIfOurs));
        });
    }
}
