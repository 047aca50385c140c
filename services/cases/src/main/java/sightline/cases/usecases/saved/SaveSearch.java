package sightline.cases.usecases.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.saved.OwnSearches;
import sightline.cases.domain.saved.SavedSearch;
import sightline.cases.domain.saved.SavedSearch.Search;
import sightline.cases.domain.saved.SavedSearches;
import sightline.platform.access.Access;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.StaffId;

/** Saves a search for the person who asks, lists what they saved, and deletes it again. */
@ApplicationScoped
public class SaveSearch {
    private final SavedSearches searches;
    private final Access access;
    private final Ids ids;

    SaveSearch(SavedSearches searches, Access access, Ids ids) {
        this.searches = searches;
        this.access = access;
        this.ids = ids;
    }

    @Transactional
    public OwnSearches own() {
        return searches.of(person());
    }

    /** The one that was saved, or was saved before. */
    @Transactional
    public Decision<SavedSearch> save(String name, Search search) {
        OwnSearches own = searches.toChange(person());
        SavedSearch one = new SavedSearch(new SavedSearch.Id(ids.next()), name.strip(), search);
        return own.save(one).map(saved -> {
            if (saved.equals(one)) {
                searches.add(person(), one);
            }
            return saved;
        });
    }

    @Transactional
    public void delete(SavedSearch.Id id) {
        if (!searches.delete(person(), id)) {
            throw new NotKnown("saved search of yours");
        }
    }

    private StaffId person() {
        return access.actor().id();
    }
}
