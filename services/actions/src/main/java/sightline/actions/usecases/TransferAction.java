package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;

/** Makes another agency on the case the owner of an action, to be accepted anew. */
@ApplicationScoped
public class TransferAction {
    private final Changing changing;
    private final Telling telling;
    private final Sight sight;

    TransferAction(Changing changing, Telling telling, Sight sight) {
        this.changing = changing;
        this.telling = telling;
        this.sight = sight;
    }

    /** The action as it is then, or the obstacle. */
    @Transactional
    public Decision<Seen> transfer(ActionId id, @Nullable Long read, AgencyId to, String reason, When when) {
        return changing.change(
                new Changing.Of(id, read, Verb.TRANSFER),
                (action, known) -> action.transfer(to, sight.agenciesOn(known), reason, when.told(telling)));
    }
}
