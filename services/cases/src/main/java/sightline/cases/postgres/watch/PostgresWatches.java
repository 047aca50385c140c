package sightline.cases.postgres.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import sightline.cases.domain.watch.Watches;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** Which cases people watch, in PostgreSQL, behind a wall of their own: each person sees theirs. */
@ApplicationScoped
class PostgresWatches implements Watches {
    private final EntityManager entities;

    PostgresWatches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> cases, StaffId person) {
        List<UUID> watched = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select case_id from watched where person = :person and case_id = any (:cases)", UUID.class)
                .setParameter("person", person.value())
                .setParameter("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .getResultList();
        return watched.stream().map(CaseId::new).collect(Collectors.toSet());
    }

    @Override
    public void start(CaseId about, StaffId person, Instant since) {
        entities.createNativeQuery("""
                        insert into watched (case_id, person, since) values (:about, :person, :since)
                        on conflict (person, case_id) do nothing
                        """)
                .setParameter("about", about.value())
                .setParameter("person", person.value())
                .setParameter("since", since)
                .executeUpdate();
    }

    @Override
    public void stop(CaseId about, StaffId person) {
        entities.createNativeQuery("delete from watched where case_id = :about and person = :person")
                .setParameter("about", about.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
