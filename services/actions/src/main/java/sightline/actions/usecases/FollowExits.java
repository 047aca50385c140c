package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sightline.actions.domain.Action;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Exits;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.Handling;
import sightline.platform.language.Ids;
import sightline.platform.language.Told;

/** Does to the actions of a case what an exit says becomes of them, and gives them back when it is reopened. */
@ApplicationScoped
public class FollowExits {
    /** Rows are always locked in this order. */
    private static final Comparator<ActionId> ORDER = Comparator.comparing(ActionId::value);

    private final Actions actions;
    private final Exits exits;
    private final Ids ids;

    FollowExits(Actions actions, Exits exits, Ids ids) {
        this.actions = actions;
        this.exits = exits;
        this.ids = ids;
    }

    /**
     * Ends those that it names and that are still open.
     *
     * @param told a new fact each time that it is asked
     */
    @Transactional
    public void exited(CaseId about, EventId exit, Map<ActionId, Handling> handled, Supplier<Told> told) {
        exits.heard(about, exit);
        save(handled.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .flatMap(one ->
                        ofCase(about, one.getKey()).flatMap(action -> action.handled(one.getValue(), told)).stream())
                .toList());
    }

    /** Assigns anew what the last exit ended, to the same owner and by the same day. */
    @Transactional
    public void reopened(CaseId about, Supplier<Told> told) {
        save(exits.reopened(about).stream()
                .map(action -> action.assignedAnew(new ActionId(ids.next()), actions.now(), told.get()))
                .toList());
    }

    private Optional<Action> ofCase(CaseId about, ActionId id) {
        return actions.findToChange(id)
                .filter(action -> action.assignment().about().equals(about));
    }

    private void save(List<Change<Action, ActionFact>> changes) {
        if (!changes.isEmpty()) {
            actions.save(changes);
        }
    }
}
