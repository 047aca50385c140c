package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.actions.domain.Action;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Timetable;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/**
 * Announces the deadlines whose moment has come by the database's clock: each stage once, whichever instance takes it,
 * in the transaction that notes it as announced.
 */
@ApplicationScoped
public class AnnounceDeadlines {
    /** Nobody did this: it follows from the time. */
    public static final StaffId ACTOR = new StaffId("sightline-deadlines");

    /** Small, so that whoever changes one of these actions meanwhile waits for a moment only. */
    static final int BATCH = 50;

    /**
     * What one turn did.
     *
     * @param announced facts
     * @param untilNext how long until the next stage comes; zero when it has come already; empty when none is to come
     */
    public record Turn(int announced, Optional<Duration> untilNext) {}

    private final Actions actions;
    private final Ids ids;

    AnnounceDeadlines(Actions actions, Ids ids) {
        this.actions = actions;
        this.ids = ids;
    }

    @Transactional
    @ActivateRequestContext
    public Turn turn() {
        List<Action> due = actions.claimDue(BATCH);
        Instant by = due.size() < BATCH ? actions.now() : momentOf(due.getLast());
        List<Change<Action, ActionFact>> changes =
                due.stream().flatMap(action -> announced(action, by)).toList();
        if (!changes.isEmpty()) {
            actions.save(changes);
        }
        return new Turn(
                changes.stream().mapToInt(change -> change.facts().size()).sum(), actions.untilNextStage());
    }

    private Stream<Change<Action, ActionFact>> announced(Action action, Instant by) {
        return action.announce(by, step -> told(action, step)).stream();
    }

    /** A full batch is announced up to its last moment only: what comes later may come after others' deadlines. */
    private static Instant momentOf(Action action) {
        return Optional.ofNullable(action.undertaking().chasing().next())
                .map(Timetable.Step::moment)
                .orElseThrow();
    }

    /** It is the owner agency's information, and it happened when the moment came, however late we say so. */
    private Told told(Action action, Timetable.Step step) {
        return new Told(
                new EventId(ids.next()),
                action.assignment().owner(),
                ACTOR,
                Occurrence.at(step.moment()),
                null,
                new CorrelationId(ids.next()),
                null);
    }
}
