package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Assignment;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.membership.KnownCase;

/** Makes an agency on a case the owner of something to be done. */
@ApplicationScoped
public class AssignAction {
    private final Actions actions;
    private final Timetables timetables;
    private final Telling telling;
    private final Sight sight;
    private final Rights rights;
    private final Ids ids;

    AssignAction(Actions actions, Timetables timetables, Telling telling, Sight sight, Rights rights, Ids ids) {
        this.actions = actions;
        this.timetables = timetables;
        this.telling = telling;
        this.sight = sight;
        this.rights = rights;
        this.ids = ids;
    }

    /** The action as assigned at this instant, or the obstacle. */
    @Transactional
    public Decision<Seen> assign(Assignment assignment, Instant at, @Nullable Instant known) {
        KnownCase about = sight.require(assignment.about(), "case");
        rights.requireAssigning(about);
        return Action.assign(
                        new ActionId(ids.next()),
                        assignment,
                        sight.agenciesOn(about),
                        timetables.chasing(assignment.due(), about),
                        at,
                        telling.of(Occurrence.at(at), known))
                .map(change -> rights.seen(saved(change), about));
    }

    private Action saved(Change<Action, ActionFact> change) {
        actions.save(List.of(change));
        return change.now();
    }
}
