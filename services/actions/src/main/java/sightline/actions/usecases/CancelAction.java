package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.Decision;

/** Decides that an action will not be done. */
@ApplicationScoped
public class CancelAction {
    private final Changing changing;
    private final Telling telling;

    CancelAction(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /** The action as it is then, or the obstacle. */
    @Transactional
    public Decision<Seen> cancel(ActionId id, @Nullable Long read, String reason, When when) {
        return changing.change(
                new Changing.Of(id, read, Verb.CANCEL), (action, known) -> action.cancel(reason, when.told(telling)));
    }
}
