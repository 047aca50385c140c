package sightline.cases.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Identifier;
import sightline.cases.domain.Recorded;
import sightline.platform.access.Correlation;
import sightline.platform.journal.History;
import sightline.platform.journal.Journal;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;

/** Cases in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresCases implements Cases, PanacheRepositoryBase<CaseRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Journal journal;
    private final History history;
    private final Correlation correlation;

    PostgresCases(Journal journal, History history, Correlation correlation) {
        this.journal = journal;
        this.history = history;
        this.correlation = correlation;
    }

    @Override
    public Optional<Case.Managed> find(CaseId id) {
        return findByIdOptional(id.value()).map(CaseRows::managed);
    }

    @Override
    public Optional<Case.Managed> findToChange(CaseId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(CaseRows::managed);
    }

    @Override
    public Optional<CaseId> findBy(Identifier identifier) {
        return getEntityManager()
                .createQuery(
                        "select c.id from CaseRow c join c.identifiers i where i.kind = :kind and i.value = :value",
                        UUID.class)
                .setParameter("kind", identifier.kind().word())
                .setParameter("value", identifier.value())
                .getResultStream()
                .findFirst()
                .map(CaseId::new);
    }

    /** Two who open the same person at once wait for each other here, in one order, so that one of them is told. */
    @Override
    public Optional<Identifier> firstKnown(Set<Identifier> identifiers) {
        List<Identifier> inOrder = identifiers.stream()
                .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value))
                .toList();
        for (Identifier one : inOrder) {
            getEntityManager()
                    .createNativeQuery(
                            "select 1 from pg_advisory_xact_lock(hashtextextended(:identifier, 1))", Integer.class)
                    .setParameter("identifier", one.kind().word() + " " + one.value())
                    .getSingleResult();
        }
        return inOrder.stream().filter(one -> findBy(one).isPresent()).findFirst();
    }

    @Override
    public List<Case.Managed> list(Listing of, @Nullable CaseId after, int atMost) {
        UUID from = after == null ? BEFORE_ALL : after.value();
        return switch (of) {
            case Listing.OfArea(var area) -> rows("area = ?1 and id > ?2 order by id", atMost, area.value(), from);
            case Listing.OfAgency(var agency) ->
                rows(
                        "select c from CaseRow c join c.members m where m.agency = ?1 and c.id > ?2 order by c.id",
                        atMost,
                        agency.value(),
                        from);
        };
    }

    private List<Case.Managed> rows(String query, int atMost, Object... parameters) {
        return find(query, parameters).page(0, atMost).stream()
                .map(CaseRows::managed)
                .toList();
    }

    @Override
    public List<Recorded> history(CaseId about, long after, int atMost) {
        return history.of(about, after, atMost).stream()
                .map(PostgresCases::shown)
                .toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(PostgresCases::shown);
    }

    private static Recorded shown(sightline.platform.journal.Recorded fact) {
        return new Recorded(
                fact.id(),
                fact.sequence(),
                fact.type(),
                fact.occurred(),
                fact.known(),
                fact.recordedAt(),
                fact.agency(),
                fact.data(),
                fact.text());
    }

    @Override
    public void save(Change<Case.Managed, CaseFact> change) {
        Case.Managed now = change.now();
        Optional<CaseRow> known = findByIdOptional(now.id().value());
        CaseRow row = known.orElseGet(CaseRow::new);
        CaseRows.write(now, row);
        if (known.isEmpty()) {
            row.id = now.id().value();
            persist(row);
        }
        journal.append(change.facts().stream()
                .map(fact -> CaseEntries.entry(fact, correlation.traceparent()))
                .toList());
    }
}
