package sightline.cases.domain.saved;

import java.util.List;
import java.util.Optional;
import sightline.cases.domain.saved.SavedSearch.Search;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;

/** The searches that one person has saved. */
public record OwnSearches(List<SavedSearch> all) {
    /** As many as are still found at a glance. */
    public static final int MOST = 20;

    public OwnSearches {
        all = List.copyOf(all);
    }

    /** The one of this name, where it is the same search; the given one where there is none of its name. */
    public Decision<SavedSearch> save(SavedSearch one) {
        Optional<SavedSearch> known = named(one.name());
        if (known.isPresent()) {
            return of(known.get(), one.search());
        }
        return all.size() < MOST ? new Taken<>(one) : new Refused<>(new SavedSearchRefusal.Full(MOST));
    }

    private static Decision<SavedSearch> of(SavedSearch known, Search asked) {
        return known.search().equals(asked)
                ? new Taken<>(known)
                : new Refused<>(new SavedSearchRefusal.NameTaken(known.name()));
    }

    private Optional<SavedSearch> named(String name) {
        return all.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }
}
