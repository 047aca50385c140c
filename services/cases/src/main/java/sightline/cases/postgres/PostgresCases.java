package sightline.cases.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.domain.correction.Corrections.Correction.Fits;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.postgres.listing.ListMarks;
import sightline.cases.postgres.referral.PostgresAwaiting;
import sightline.cases.postgres.transfer.PostgresOffers;
import sightline.platform.access.Correlation;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.journal.Entry;
import sightline.platform.journal.Journal;
import sightline.platform.journal.service.LockedRow;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;

/** Cases in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresCases implements Cases, PanacheRepositoryBase<CaseRow, UUID> {
    private final Journal journal;
    private final OwnFacts facts;
    private final Correlation correlation;
    private final PostgresAwaiting awaiting;
    private final PostgresOffers offers;
    private final ListMarks marks;
    private final Clock clock;

    PostgresCases(
            Journal journal,
            OwnFacts facts,
            Correlation correlation,
            PostgresAwaiting awaiting,
            PostgresOffers offers,
            ListMarks marks,
            Clock clock) {
        this.journal = journal;
        this.facts = facts;
        this.correlation = correlation;
        this.awaiting = awaiting;
        this.offers = offers;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public Optional<Case> find(CaseId id) {
        return findByIdOptional(id.value()).map(CaseRows::read);
    }

    @Override
    public Optional<Case> findToChange(CaseId id) {
        return LockedRow.find(getEntityManager(), CaseRow.class, id.value()).map(CaseRows::read);
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
    public boolean isBeingErased(Set<Identifier> identifiers) {
        return identifiers.stream().anyMatch(one -> getEntityManager()
                .createNativeQuery("select is_being_erased(:kind, :value)", Boolean.class)
                .setParameter("kind", one.kind().word())
                .setParameter("value", one.value())
                .getSingleResult()
                .equals(true));
    }

    @Override
    public List<Case> all(Collection<CaseId> ids) {
        return read(CaseQuery.all(ids));
    }

    @Override
    public List<Case> limited(Listing of) {
        return read(CaseQuery.limited(of));
    }

    private List<Case> read(CaseQuery query) {
        return find(query.text(), query.parameters()).stream()
                .map(CaseRows::read)
                .toList();
    }

    @Override
    public Optional<RaisedConcern> concern(CaseId about, ConcernId id) {
        List<OwnFacts.OwnFact> told = facts.of(about);
        return told.stream()
                .filter(one -> one.fact() instanceof ConcernRaisedV1 raised
                        && raised.concernId().equals(id))
                .findFirst()
                .map(raised -> new RaisedConcern(id, response(told, id)));
    }

    private static @Nullable String response(List<OwnFacts.OwnFact> told, ConcernId id) {
        return told.stream()
                .filter(one -> one.fact() instanceof ConcernAcknowledgedV1 answer
                        && answer.concernId().equals(id))
                .findFirst()
                .map(one -> one.recorded().text().getOrDefault("response", ""))
                .orElse(null);
    }

    @Override
    public void save(Change<? extends Case, CaseFact> change) {
        // Before the case's own row: whoever shuts themself out by what they save may still write what follows from it.
        awaiting.follow(change.facts());
        offers.follow(change.facts());
        write(change.now(), change.facts());
        journal.append(change.facts().stream().map(this::entry).toList());
        marks.follow(change.facts());
    }

    @Override
    public void correct(Change<? extends Case, CaseFact> change, EventId corrected, Fits fits) {
        awaiting.follow(change.facts());
        offers.follow(change.facts());
        write(change.now(), change.facts());
        Stream<Entry> first =
                Stream.of(CorrectingEntries.of(entry(change.facts().getFirst()), corrected, fits.renamed()));
        Stream<Entry> others = change.facts().stream().skip(1).map(this::entry);
        journal.append(Stream.concat(first, others).toList());
        marks.follow(change.facts());
    }

    @Override
    public void tell(CaseFact fact) {
        journal.append(List.of(entry(fact)));
    }

    private Entry entry(CaseFact fact) {
        return CaseEntries.entry(fact, correlation.traceparent());
    }

    private void write(Case now, List<? extends CaseFact> facts) {
        Optional<CaseRow> known = findByIdOptional(now.id().value());
        CaseRow row = known.orElseGet(CaseRow::new);
        CaseRows.write(now, row);
        if (facts.stream().anyMatch(CaseEntries::isForEveryone)) {
            row.toldAllAt = clock.instant();
        }
        if (known.isEmpty()) {
            row.id = now.id().value();
            persist(row);
        }
        // Written now, while the connection speaks for whoever may write it, and not when the transaction ends.
        flush();
    }
}
