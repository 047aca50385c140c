package sightline.actions.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.ActionFact.ActionAccepted;
import sightline.actions.domain.ActionFact.ActionAssigned;
import sightline.actions.domain.ActionFact.ActionCancelled;
import sightline.actions.domain.ActionFact.ActionCarriedForward;
import sightline.actions.domain.ActionFact.ActionCompleted;
import sightline.actions.domain.ActionFact.ActionTransferred;
import sightline.actions.domain.ActionFact.DeadlineAnnounced;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Handling;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Told;

/** Something that an agency is to do by a day, from being assigned until it is done or will not be done. */
public sealed interface Action {

    Undertaking undertaking();

    /** Assigned to an agency that has not said yet that it takes it on. */
    record Assigned(Undertaking undertaking) implements Action {}

    /** Taken on by the agency that owns it. */
    record Accepted(Undertaking undertaking) implements Action {}

    /** Done; the evidence says how we know. */
    record Completed(Undertaking undertaking, String evidence) implements Action {}

    /** It will not be done; the last reason says why. */
    record Cancelled(Undertaking undertaking) implements Action {}

    /** A later date, and the meeting that set it. */
    record Postponement(Due due, @Nullable MeetingId meeting, String reason) {}

    /** Makes an agency on the case the owner of something to be done. */
    static Decision<Change<Action, ActionFact>> assign(
            ActionId id, Assignment assignment, Set<AgencyId> onTheCase, Chasing chasing, Instant at, Told told) {
        Due due = assignment.due().assigned(at);
        if (!onTheCase.contains(assignment.owner())) {
            return new Refused<>(new Obstacle.NotOnTheCase(assignment.owner()));
        }
        return new Taken<>(Change.of(
                new Assigned(Undertaking.from(id, assignment, at, chasing)),
                new ActionAssigned(assignment.about(), told, id, assignment.by(due))));
    }

    default ActionId id() {
        return undertaking().id();
    }

    default long version() {
        return undertaking().version();
    }

    default Assignment assignment() {
        return undertaking().assignment();
    }

    /** Whether it is still to be done. */
    default boolean isOpen() {
        return switch (this) {
            case Assigned assigned -> true;
            case Accepted accepted -> true;
            case Completed completed -> false;
            case Cancelled cancelled -> false;
        };
    }

    /** What stands against a verb as things are, whatever it would say; none when it can be tried. */
    default List<Obstacle> obstaclesTo(Verb verb) {
        return switch (this) {
            case Assigned assigned -> List.of();
            case Accepted accepted ->
                verb == Verb.ACCEPT
                        ? List.of(new Obstacle.AcceptedAlready(assignment().owner()))
                        : List.of();
            case Completed completed -> List.of(new Obstacle.DoneAlready());
            case Cancelled cancelled -> List.of(new Obstacle.CancelledAlready());
        };
    }

    /** The owner takes it on. */
    default Decision<Change<Action, ActionFact>> accept(@Nullable String note, Told told) {
        return unlessObstructed(
                Verb.ACCEPT,
                () -> Change.of(
                        new Accepted(undertaking().changed()),
                        new ActionAccepted(assignment().about(), told, id(), note)));
    }

    /** The owner did it, whether or not it had said before that it would. */
    default Decision<Change<Action, ActionFact>> complete(String evidence, Told told) {
        return unlessObstructed(
                Verb.COMPLETE,
                () -> Change.of(
                        new Completed(undertaking().over(null), evidence),
                        new ActionCompleted(assignment().about(), told, id(), evidence)));
    }

    /** It was not done and has a later date: counted, and the old deadline is no more. */
    default Decision<Change<Action, ActionFact>> carryForward(Postponement to, Chasing anew, Told told) {
        if (isOpen() && !to.due().isLaterThan(assignment().due())) {
            return new Refused<>(new Obstacle.NotLater(assignment().due(), to.due()));
        }
        Undertaking then = undertaking().carriedForward(to.due(), to.reason(), anew);
        return unlessObstructed(
                Verb.CARRY_FORWARD,
                () -> Change.of(
                        in(then),
                        new ActionCarriedForward(assignment().about(), told, id(), to, then.carriedForward())));
    }

    /** Another agency on the case owns it from now on, and has to take it on anew; the deadline stays. */
    default Decision<Change<Action, ActionFact>> transfer(
            AgencyId to, Set<AgencyId> onTheCase, String reason, Told told) {
        if (isOpen() && to.equals(assignment().owner())) {
            return new Refused<>(new Obstacle.OwnsItAlready(to));
        }
        if (isOpen() && !onTheCase.contains(to)) {
            return new Refused<>(new Obstacle.NotOnTheCase(to));
        }
        return unlessObstructed(
                Verb.TRANSFER,
                () -> Change.of(
                        new Assigned(undertaking().transferred(to, reason)),
                        new ActionTransferred(assignment().about(), told, id(), to, reason)));
    }

    /** It will not be done. */
    default Decision<Change<Action, ActionFact>> cancel(String reason, Told told) {
        return unlessObstructed(Verb.CANCEL, () -> cancelled(reason, told));
    }

    /**
     * An exit says what becomes of it. Whatever it says, MAPPA asks for it no more, and nobody gave evidence that it
     * was done: it is cancelled, with what the exit said as the reason. Empty when it is over already.
     */
    default Optional<Change<Action, ActionFact>> handled(Handling how, Supplier<Told> told) {
        return isOpen() ? Optional.of(cancelled(reason(how), told.get())) : Optional.empty();
    }

    /** The exit that ended it was reopened: its owner is to do the same by the same day, as an action of its own. */
    default Change<Action, ActionFact> assignedAnew(ActionId as, Instant at, Told told) {
        Chasing anew = Chasing.from(undertaking().chasing().timetable(), at);
        return Change.of(
                new Assigned(Undertaking.from(as, assignment(), at, anew)),
                new ActionAssigned(assignment().about(), told, as, assignment()));
    }

    /** Announces each stage of its deadline whose moment has come by then; empty when none has. */
    default Optional<Change<Action, ActionFact>> announce(Instant by, Function<Timetable.Step, Told> telling) {
        List<ActionFact> facts = new ArrayList<>();
        Undertaking then = undertaking()
                .announced(
                        by,
                        step -> facts.add(new DeadlineAnnounced(
                                assignment().about(),
                                telling.apply(step),
                                id(),
                                assignment().due(),
                                step.stage())));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Change<>(in(then), facts));
    }

    private Change<Action, ActionFact> cancelled(String reason, Told told) {
        return Change.of(
                new Cancelled(undertaking().over(reason)),
                new ActionCancelled(assignment().about(), told, id(), reason));
    }

    private static String reason(Handling how) {
        return switch (how) {
            case CLOSED -> "Closed by the exit";
            case CANCELLED -> "Cancelled by the exit";
            case TRANSFERRED -> "Transferred by the exit: what remains of it is no longer done under MAPPA";
        };
    }

    private Decision<Change<Action, ActionFact>> unlessObstructed(
            Verb verb, Supplier<Change<Action, ActionFact>> change) {
        List<Obstacle> obstacles = obstaclesTo(verb);
        return obstacles.isEmpty() ? new Taken<>(change.get()) : new Refused<>(obstacles.getFirst());
    }

    /** The same state with something changed in it. */
    private Action in(Undertaking then) {
        return switch (this) {
            case Assigned assigned -> new Assigned(then);
            case Accepted accepted -> new Accepted(then);
            case Completed completed -> new Completed(then, completed.evidence());
            case Cancelled cancelled -> new Cancelled(then);
        };
    }
}
