package sightline.cases.postgres.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sightline.cases.domain.saved.OwnSearches;
import sightline.cases.domain.saved.SavedSearch;
import sightline.cases.domain.saved.SavedSearches;
import sightline.platform.language.StaffId;

/** Saved searches in PostgreSQL, behind a wall of their own: each person sees theirs. */
@ApplicationScoped
class PostgresSavedSearches implements SavedSearches, PanacheRepositoryBase<SearchRow, UUID> {

    @Override
    public OwnSearches of(StaffId person) {
        return new OwnSearches(list("person = ?1 order by lower(name), id", person.value()).stream()
                .map(SearchRow::read)
                .toList());
    }

    @Override
    public OwnSearches toChange(StaffId person) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 2))", Integer.class)
                .setParameter("person", person.value())
                .getSingleResult();
        return of(person);
    }

    @Override
    public void add(StaffId person, SavedSearch one) {
        persistAndFlush(SearchRow.of(person.value(), one));
    }

    @Override
    public boolean delete(StaffId person, SavedSearch.Id id) {
        return delete("id = ?1 and person = ?2", id.value(), person.value()) > 0;
    }
}
