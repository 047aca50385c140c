package sightline.cases.postgres.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.Transfers.Reference;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.TransferId;

/** Which cases were offered to which area, kept in step with the facts as they are saved. */
@ApplicationScoped
public class PostgresOffers implements PanacheRepositoryBase<OfferRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What is offered by these facts, and what waits no more. */
    public void follow(List<? extends CaseFact> facts) {
        facts.forEach(fact -> {
            if (fact instanceof CaseFact.AboutTransfer(CaseId about, var _, TransferFact what)) {
                follow(about, what);
            }
        });
    }

    private void follow(CaseId about, TransferFact what) {
        switch (what) {
            case TransferFact.Offered offered -> add(about, offered);
            case TransferFact.Passed passed -> settled(passed.over().id());
            case TransferFact.Declined declined -> settled(declined.id());
            case TransferFact.Withdrawn withdrawn -> settled(withdrawn.id());
        }
    }

    private void add(CaseId about, TransferFact.Offered offered) {
        OfferRow row = new OfferRow();
        row.id = offered.id().value();
        row.about = about.value();
        row.area = offered.to().value();
        row.waits = true;
        persistAndFlush(row);
    }

    private void settled(TransferId id) {
        update("waits = false where id = ?1", id.value());
    }

    List<Reference> waitingFor(AreaId area, @Nullable TransferId after, int atMost) {
        UUID from = after == null ? BEFORE_ALL : after.value();
        return find("area = ?1 and waits and id > ?2 order by id", area.value(), from).page(0, atMost).stream()
                .map(PostgresOffers::read)
                .toList();
    }

    Optional<Reference> offeredTo(AreaId area, TransferId id) {
        return find("area = ?1 and id = ?2", area.value(), id.value())
                .firstResultOptional()
                .map(PostgresOffers::read);
    }

    private static Reference read(OfferRow row) {
        return new Reference(new TransferId(row.id), new CaseId(row.about));
    }
}
