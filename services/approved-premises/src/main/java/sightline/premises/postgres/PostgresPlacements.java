package sightline.premises.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Correlation;
import sightline.platform.journal.Journal;
import sightline.platform.journal.service.LockedRow;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.PlacementId;
import sightline.premises.domain.Phase;
import sightline.premises.domain.Placement;
import sightline.premises.domain.PlacementFact;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Resident;

/** Placements in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresPlacements implements Placements, PanacheRepositoryBase<PlacementRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SESSIONS = """
            select k.* from key_work k join placement p on p.id = k.placement_id
            where k.id > :after
              and (p.premises = :agency or exists (select from known_member m
                   where m.case_id = p.case_id and m.agency = :agency and m.place = 'lead'))
            """;
    private static final String UNREAD = " and k.passed_at is not null and k.acknowledged_at is null";

    private final Journal journal;
    private final Correlation correlation;

    PostgresPlacements(Journal journal, Correlation correlation) {
        this.journal = journal;
        this.correlation = correlation;
    }

    @Override
    public Optional<Placement> find(PlacementId id) {
        return findByIdOptional(id.value()).map(PlacementRows::placement);
    }

    @Override
    public Optional<Placement> findToChange(PlacementId id) {
        return LockedRow.find(getEntityManager(), PlacementRow.class, id.value())
                .map(PlacementRows::placement);
    }

    @Override
    public Optional<Session> find(KeyWorkId session) {
        return placementOf(session).flatMap(this::find).map(placement -> Session.in(placement, session));
    }

    @Override
    public Optional<Session> findToChange(KeyWorkId session) {
        return placementOf(session).flatMap(this::findToChange).map(placement -> Session.in(placement, session));
    }

    /** Not the row itself: it is read only after its placement was locked. */
    private Optional<PlacementId> placementOf(KeyWorkId session) {
        return getEntityManager()
                .createQuery("select k.placementId from KeyWorkRow k where k.id = :id", UUID.class)
                .setParameter("id", session.value())
                .getResultStream()
                .findFirst()
                .map(PlacementId::new);
    }

    @Override
    public void oneAtATime(CaseId about) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:about, 1))", Integer.class)
                .setParameter("about", "placement " + about)
                .getSingleResult();
    }

    @Override
    public List<Placement> of(CaseId about) {
        return placements("caseId = :about order by id", Parameters.with("about", about.value()), Integer.MAX_VALUE);
    }

    @Override
    public Optional<Resident> residence(CaseId about) {
        return find("caseId = ?1 and phase = ?2", about.value(), Phase.CURRENT)
                .firstResultOptional()
                .map(PlacementRows::placement)
                .map(Resident.class::cast);
    }

    @Override
    public List<Placement> at(AgencyId premises, @Nullable Phase phase, @Nullable PlacementId after, int atMost) {
        Parameters known =
                Parameters.with("premises", premises.value()).and("after", after == null ? BEFORE_ALL : after.value());
        return phase == null
                ? placements("premises = :premises and id > :after order by id", known, atMost)
                : placements(
                        "premises = :premises and phase = :phase and id > :after order by id",
                        known.and("phase", phase),
                        atMost);
    }

    private List<Placement> placements(String query, Parameters parameters, int atMost) {
        return find(query, parameters).page(0, atMost).stream()
                .map(PlacementRows::placement)
                .toList();
    }

    @Override
    public List<Session> sessions(AgencyId agency, boolean unreadOnly, @Nullable KeyWorkId after, int atMost) {
        List<KeyWorkRow> rows = getSession()
                .createNativeQuery(SESSIONS + (unreadOnly ? UNREAD : "") + " order by k.id", KeyWorkRow.class)
                .setParameter("after", after == null ? BEFORE_ALL : after.value())
                .setParameter("agency", agency.value())
                .setMaxResults(atMost)
                .getResultList();
        Map<UUID, Placement> placements = placementsOf(rows);
        return rows.stream()
                .map(row -> Session.in(there(placements.get(row.placementId)), new KeyWorkId(row.id)))
                .toList();
    }

    private static Placement there(@Nullable Placement placement) {
        return Objects.requireNonNull(placement, "A session has its placement");
    }

    private Map<UUID, Placement> placementsOf(List<KeyWorkRow> rows) {
        return find("id in ?1", rows.stream().map(row -> row.placementId).collect(Collectors.toSet())).stream()
                .map(PlacementRows::placement)
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    @Override
    public void save(Change<Placement, PlacementFact> change) {
        Placement now = change.now();
        Optional<PlacementRow> known = findByIdOptional(now.id().value());
        PlacementRow row = known.orElseGet(() -> PlacementRows.row(now.asked()));
        PlacementRows.write(now, row);
        if (known.isEmpty()) {
            persist(row);
        }
        journal.append(change.facts().stream()
                .map(fact -> PlacementEntries.entry(fact, correlation.traceparent()))
                .toList());
    }
}
