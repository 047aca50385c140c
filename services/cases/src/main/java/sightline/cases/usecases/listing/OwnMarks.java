package sightline.cases.usecases.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import sightline.cases.domain.Case;
import sightline.cases.usecases.visit.ChangesSinceVisits;
import sightline.cases.usecases.watch.WatchCase;
import sightline.platform.language.CaseId;

/** Says what is so of cases for whoever asks, and for nobody else. */
@ApplicationScoped
class OwnMarks {
    private final ChangesSinceVisits changes;
    private final WatchCase watching;

    OwnMarks(ChangesSinceVisits changes, WatchCase watching) {
        this.changes = changes;
        this.watching = watching;
    }

    /**
     * Those of some cases of which it is so.
     *
     * @param changed since they last opened them
     * @param watched by them
     */
    record Marks(Set<CaseId> changed, Set<CaseId> watched) {}

    Marks on(Collection<Case> cases) {
        return new Marks(changes.of(cases), watching.watched(cases));
    }
}
