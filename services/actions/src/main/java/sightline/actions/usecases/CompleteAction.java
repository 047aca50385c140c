package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.Decision;

/** The owner agency says that an action is done, and how we know. */
@ApplicationScoped
public class CompleteAction {
    private final Changing changing;
    private final Telling telling;

    CompleteAction(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /** The action as it is then, or the obstacle. */
    @Transactional
    public Decision<Seen> complete(ActionId id, @Nullable Long read, String evidence, When when) {
        return changing.change(
                new Changing.Of(id, read, Verb.COMPLETE),
                (action, known) -> action.complete(evidence, when.told(telling)));
    }
}
