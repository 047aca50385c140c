package sightline.cases.usecases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.domain.Case;
import sightline.cases.domain.watch.Watches;
import sightline.cases.usecases.ShowCase;
import sightline.platform.access.Access;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/**
 * Keeps which cases the asking person watches, so that they find them again though they do not hold them: a case must
 * be shown to them, and neither they nor anybody else learns more of it by this.
 */
@ApplicationScoped
public class WatchCase {
    private final ShowCase showing;
    private final Watches watches;
    private final Access access;

    WatchCase(ShowCase showing, Watches watches, Access access) {
        this.showing = showing;
        this.watches = watches;
        this.access = access;
    }

    /** The case they watch from now on. */
    @Transactional
    public Case start(CaseId id) {
        Case shown = showing.show(id);
        watches.start(shown.id(), person(), access.now());
        return shown;
    }

    /** The case they watch no longer. */
    @Transactional
    public Case stop(CaseId id) {
        Case shown = showing.show(id);
        watches.stop(shown.id(), person());
        return shown;
    }

    /** Whether they watch a case that is shown to them. */
    @Transactional
    public boolean watches(Case about) {
        return !watched(List.of(about)).isEmpty();
    }

    /** Those of these that they watch. */
    public Set<CaseId> watched(Collection<Case> cases) {
        return watches.among(cases.stream().map(Case::id).collect(Collectors.toSet()), person());
    }

    private StaffId person() {
        return access.actor().id();
    }
}
