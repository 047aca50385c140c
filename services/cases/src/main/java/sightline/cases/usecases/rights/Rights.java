package sightline.cases.usecases.rights;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.cases.domain.Case;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;

/** Asks access whether the actor may ask for a verb, once they may see the case. */
@ApplicationScoped
public class Rights {
    private final Access access;
    private final Sight sight;

    Rights(Access access, Sight sight) {
        this.access = access;
        this.sight = sight;
    }

    /**
     * Goes on for who may.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    public void require(Verb verb, Case about) {
        access.require(verb.inAccess(), sight.scope(about));
    }

    /** Whether they may begin this from it. */
    boolean has(Start start, Case about) {
        return access.may(start.inAccess(), sight.scope(about));
    }

    /** Whether they may. */
    public boolean has(Verb verb, Case about) {
        return access.may(verb.inAccess(), sight.scope(about));
    }
}
