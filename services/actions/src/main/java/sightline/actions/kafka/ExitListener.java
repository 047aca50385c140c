package sightline.actions.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.actions.usecases.FollowExits;
import sightline.platform.access.Correlation;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.journal.listen.Listener;
import sightline.platform.language.ActionId;
import sightline.platform.language.EventId;
import sightline.platform.language.Handling;
import sightline.platform.language.Ids;
import sightline.platform.language.Told;

/** Hears that a person left or came to a lower level, and what that says becomes of each outstanding action. */
@ApplicationScoped
class ExitListener implements Listener<Connection> {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();
    private static final Set<String> HEARD = Stream.of(
                    DeregisteredV1.class, CaseClosedV1.class, LevelSetV1.class, ExitReopenedV1.class)
            .map(kind -> CATALOGUE.of(kind).type())
            .collect(Collectors.toUnmodifiableSet());

    private final FollowExits following;
    private final Correlation correlation;
    private final Ids ids;

    ExitListener(FollowExits following, Correlation correlation, Ids ids) {
        this.following = following;
        this.correlation = correlation;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "exits";
    }

    @Override
    public Set<String> hears() {
        return HEARD;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) {
        events.forEach(this::follow);
    }

    /** The trace goes on from the exit to what it leads to. */
    @ActivateRequestContext
    void follow(Envelope event) {
        correlation.sent(event.correlation().value(), event.traceparent());
        switch (CATALOGUE.read(event).orElseThrow()) {
            case DeregisteredV1 left ->
                exited(
                        event,
                        of(
                                left.actionsHandled(),
                                DeregisteredV1.ActionHandled::actionId,
                                DeregisteredV1.ActionHandled::how));
            case CaseClosedV1 closed ->
                exited(
                        event,
                        of(
                                closed.actionsHandled(),
                                CaseClosedV1.ActionHandled::actionId,
                                CaseClosedV1.ActionHandled::how));
            case LevelSetV1 set ->
                exited(
                        event,
                        of(set.actionsHandled(), LevelSetV1.ActionHandled::actionId, LevelSetV1.ActionHandled::how));
            case ExitReopenedV1 reopened -> following.reopened(event.subject(), () -> told(event));
            case Record other -> throw new IllegalStateException("Not an exit: " + other);
        }
    }

    private void exited(Envelope event, Map<ActionId, Handling> handled) {
        following.exited(event.subject(), event.id(), handled, () -> told(event));
    }

    /** The agency that decided tells what follows, as of the same time. */
    private Told told(Envelope event) {
        return new Told(
                new EventId(ids.next()),
                event.agency(),
                event.actor(),
                event.occurred(),
                null,
                event.correlation(),
                event.id());
    }

    /** Said twice of one action, the last holds, as for the rules. */
    private static <H> Map<ActionId, Handling> of(
            List<H> handled, Function<H, ActionId> action, Function<H, Handling> how) {
        return handled.stream().collect(Collectors.toMap(action, how, (first, again) -> again));
    }
}
