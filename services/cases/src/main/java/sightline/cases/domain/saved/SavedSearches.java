package sightline.cases.domain.saved;

import sightline.platform.language.StaffId;

/** The searches that people have saved; nobody sees those of another. */
public interface SavedSearches {

    /** A person's, by name. */
    OwnSearches of(StaffId person);

    /** The same, while nobody else changes them until this transaction ends. */
    OwnSearches toChange(StaffId person);

    void add(StaffId person, SavedSearch one);

    /** Whether there was one of this id that was this person's. */
    boolean delete(StaffId person, SavedSearch.Id id);
}
