package sightline.actions.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** All actions; what is saved is a change, so that no state is ever without the facts that explain it. */
public interface Actions {

    Optional<Action> find(ActionId id);

    /** Those of them that there are, by id. */
    Map<ActionId, Action> find(Collection<ActionId> ids);

    /** Finds it and keeps others from changing it until this transaction ends. */
    Optional<Action> findToChange(ActionId id);

    List<Action> list(Listing which);

    /** The facts of a case's actions, at most as many of this stretch. */
    List<Recorded> history(CaseId about, Stretch stretch, int atMost);

    /** One fact of a case's actions with its text. */
    Optional<Recorded> fact(CaseId about, EventId id);

    /** Saves the states and their facts together, or neither; facts of several actions in the order they happened. */
    void save(List<Change<Action, ActionFact>> changes);

    /** What time it is by the one clock that deadlines go by: the database's, at the start of this transaction. */
    Instant now();

    /**
     * Those with a stage of their deadline to announce by now, the longest passed first, kept from others until this
     * transaction ends; those that another instance keeps are left to it.
     */
    List<Action> claimDue(int atMost);

    /** How long until the next stage of any deadline comes, by the database's clock; empty when none is to come. */
    Optional<Duration> untilNextStage();
}
