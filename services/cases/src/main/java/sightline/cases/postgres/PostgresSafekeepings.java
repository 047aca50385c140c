package sightline.cases.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.KeptCase;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeeping;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.journal.erasure.ErasedCases;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;

/** How long cases are kept, in PostgreSQL. */
@ApplicationScoped
class PostgresSafekeepings implements Safekeepings {
    private final EntityManager entities;
    private final DataSource database;

    PostgresSafekeepings(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    @Override
    public Safekeeping of(CaseId about) {
        ErasureRow proposed = entities.find(ErasureRow.class, about.value());
        return new Safekeeping(
                holds(about).stream().map(SafekeepingRows::read).toList(),
                proposed == null ? null : SafekeepingRows.read(proposed));
    }

    private List<LegalHoldRow> holds(CaseId about) {
        return entities.createQuery(
                        "from LegalHoldRow h where h.about = :about order by h.at, h.id", LegalHoldRow.class)
                .setParameter("about", about.value())
                .getResultList();
    }

    @Override
    public void keep(CaseId about, Safekeeping now) {
        Set<UUID> standing = now.holds().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        List<LegalHoldRow> before = holds(about);
        before.stream().filter(one -> !standing.contains(one.id)).forEach(entities::remove);
        before.forEach(one -> standing.remove(one.id));
        now.holds().stream().filter(one -> standing.contains(one.id().value())).forEach(one -> add(about, one));
        keep(about, now.proposed());
        // Written now, while the connection speaks for the system, as it must.
        entities.flush();
    }

    private void add(CaseId about, LegalHold hold) {
        entities.persist(SafekeepingRows.row(about, hold));
    }

    private void keep(CaseId about, @Nullable Erasure now) {
        ErasureRow row = entities.find(ErasureRow.class, about.value());
        if (now == null && row != null) {
            entities.remove(row);
        } else if (now != null) {
            entities.merge(SafekeepingRows.row(about, now));
        }
    }

    @Override
    public void add(CaseId about, EventId fact, RetentionReview review) {
        entities.persist(SafekeepingRows.row(about, fact, review));
        entities.flush();
    }

    @Override
    public List<RetentionReview> reviews(CaseId about) {
        return entities.createQuery(
                        "from RetentionReviewRow r where r.about = :about order by r.at desc, r.fact desc",
                        RetentionReviewRow.class)
                .setParameter("about", about.value())
                .getResultStream()
                .map(SafekeepingRows::read)
                .toList();
    }

    @Override
    public List<KeptCase> list(@Nullable LocalDate due, @Nullable After after, int atMost) {
        try (Connection connection = database.getConnection()) {
            return KeptCaseQuery.list(due, after, atMost, connection);
        } catch (SQLException e) {
            throw new SafekeepingUnavailable(e);
        }
    }

    @Override
    public Optional<KeptCase> find(CaseId about) {
        try (Connection connection = database.getConnection()) {
            return KeptCaseQuery.find(about, connection);
        } catch (SQLException e) {
            throw new SafekeepingUnavailable(e);
        }
    }

    @Override
    public void erase(CaseId about, ErasureId erasure) {
        try (Connection connection = database.getConnection()) {
            ErasedCases.mark(about, erasure, connection);
        } catch (SQLException e) {
            throw new SafekeepingUnavailable(e);
        }
    }
}
