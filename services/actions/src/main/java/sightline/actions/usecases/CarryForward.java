package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.ActionId;
import sightline.platform.language.Decision;

/** Gives an action that was not done a later date, counted and with the reason. */
@ApplicationScoped
public class CarryForward {
    private final Changing changing;
    private final Timetables timetables;
    private final Telling telling;

    CarryForward(Changing changing, Timetables timetables, Telling telling) {
        this.changing = changing;
        this.timetables = timetables;
        this.telling = telling;
    }

    /** The action as it is then, or the obstacle. */
    @Transactional
    public Decision<Seen> carryForward(ActionId id, @Nullable Long read, Action.Postponement to, When when) {
        return changing.change(
                new Changing.Of(id, read, Verb.CARRY_FORWARD),
                (action, known) -> action.carryForward(to, timetables.chasing(to.due(), known), when.told(telling)));
    }
}
