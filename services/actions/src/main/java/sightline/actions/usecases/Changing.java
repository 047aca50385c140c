package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.ActionId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.membership.KnownCase;

/** Changes an action for one who may: the way that all verbs share. */
@ApplicationScoped
class Changing {

    /** Which action is changed, and what the sender has read of it. */
    record Of(ActionId id, @Nullable Long read, Verb verb) {}

    /** What the domain says to the verb. */
    @FunctionalInterface
    interface Asked {
        Decision<Change<Action, ActionFact>> of(Action action, KnownCase known);
    }

    private final Actions actions;
    private final Sight sight;
    private final Rights rights;

    Changing(Actions actions, Sight sight, Rights rights) {
        this.actions = actions;
        this.sight = sight;
        this.rights = rights;
    }

    /** The action as it is then, or the obstacle. */
    Decision<Seen> change(Of which, Asked asked) {
        Action action = actions.findToChange(which.id()).orElseThrow(() -> new NotKnown("action"));
        KnownCase known = sight.require(action.assignment().about(), "action");
        rights.require(which.verb(), action, known);
        Overtaken.unlessRead(which.read(), rights.seen(action, known));
        return asked.of(action, known).map(change -> rights.seen(saved(change), known));
    }

    private Action saved(Change<Action, ActionFact> change) {
        actions.save(List.of(change));
        return change.now();
    }
}
