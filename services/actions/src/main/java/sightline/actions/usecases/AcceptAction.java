package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.Decision;

/** The owner agency takes an action on. */
@ApplicationScoped
public class AcceptAction {
    private final Changing changing;
    private final Telling telling;

    AcceptAction(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /** The action as it is then, or the obstacle. */
    @Transactional
    public Decision<Seen> accept(ActionId id, @Nullable Long read, @Nullable String note, When when) {
        return changing.change(
                new Changing.Of(id, read, Verb.ACCEPT), (action, known) -> action.accept(note, when.told(telling)));
    }
}
