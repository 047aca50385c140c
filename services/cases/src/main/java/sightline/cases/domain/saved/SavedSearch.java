package sightline.cases.domain.saved;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Sorting;

/** A list of cases that a person asks for again and again, under a name of theirs. */
public record SavedSearch(Id id, String name, Search search) {

    /** Names one of them. */
    public record Id(UUID value) {}

    /**
     * What is asked for.
     *
     * @param words what is typed to find somebody by; null where nobody is looked for
     */
    public record Search(@Nullable String words, Narrowing to, Sorting by) {}
}
