package sightline.actions.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import sightline.actions.domain.Action;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Listing;
import sightline.actions.domain.Recorded;
import sightline.actions.usecases.DeadlinesMoved;
import sightline.platform.access.Correlation;
import sightline.platform.journal.History;
import sightline.platform.journal.Journal;
import sightline.platform.journal.service.LockedRow;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** Actions in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresActions implements Actions, PanacheRepositoryBase<ActionRow, UUID> {
    private static final String DUE = """
            select * from action where next_moment <= now() order by next_moment, id limit :most for update skip locked
            """;
    private static final String SECONDS_UNTIL_NEXT =
            "select extract(epoch from min(next_moment) - clock_timestamp()) from action where next_moment is not null";

    private final Journal journal;
    private final History history;
    private final Correlation correlation;
    private final Event<DeadlinesMoved> moved;

    PostgresActions(Journal journal, History history, Correlation correlation, Event<DeadlinesMoved> moved) {
        this.journal = journal;
        this.history = history;
        this.correlation = correlation;
        this.moved = moved;
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return findByIdOptional(id.value()).map(ActionRows::action);
    }

    @Override
    public Map<ActionId, Action> find(Collection<ActionId> ids) {
        return list("id in ?1", ids.stream().map(ActionId::value).toList()).stream()
                .map(ActionRows::action)
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    @Override
    public Optional<Action> findToChange(ActionId id) {
        return LockedRow.find(getEntityManager(), ActionRow.class, id.value()).map(ActionRows::action);
    }

    @Override
    public List<Action> list(Listing which) {
        return ActionQuery.of(which, session()).map(ActionRows::action).toList();
    }

    @Override
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        return history.of(about, stretch, atMost).stream()
                .map(ShownFacts::shown)
                .toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(ShownFacts::shown);
    }

    @Override
    public void save(List<Change<Action, ActionFact>> changes) {
        changes.forEach(change -> save(change.now()));
        journal.append(changes.stream()
                .flatMap((Change<Action, ActionFact> change) -> change.facts().stream())
                .sorted(Comparator.comparing(
                        fact -> fact.told().occurred().at(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(fact -> ActionEntries.entry(fact, correlation.traceparent()))
                .toList());
        moved.fire(new DeadlinesMoved());
    }

    private void save(Action now) {
        Optional<ActionRow> known = findByIdOptional(now.id().value());
        ActionRow row = known.orElseGet(ActionRow::new);
        ActionRows.write(now, row);
        if (known.isEmpty()) {
            row.id = now.id().value();
            persist(row);
        }
    }

    @Override
    public Instant now() {
        return session().createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    @Override
    public List<Action> claimDue(int atMost) {
        return session()
                .createNativeQuery(DUE, ActionRow.class)
                .setParameter("most", atMost)
                .getResultStream()
                .map(ActionRows::action)
                .toList();
    }

    @Override
    public Optional<Duration> untilNextStage() {
        return Optional.ofNullable(session()
                        .createNativeQuery(SECONDS_UNTIL_NEXT, BigDecimal.class)
                        .getSingleResultOrNull())
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
