package sightline.platform.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Handling;
import sightline.platform.language.Level;

/** Somebody asks that a person leaves, or is managed at a lower level. */
public sealed interface Exit {

    boolean rationaleGiven();

    /** Each outstanding action that it names, and what becomes of it. */
    Map<ActionId, Handling> handled();

    /** The person leaves a level, or MAPPA. */
    record Deregistration(ExitFrom from, boolean rationaleGiven, Map<ActionId, Handling> handled) implements Exit {
        public Deregistration {
            handled = Map.copyOf(handled);
        }
    }

    /** The person is to be managed at this level; it is an exit where that is lower than the one in force. */
    record LevelLowering(Level to, boolean rationaleGiven, Map<ActionId, Handling> handled) implements Exit {
        public LevelLowering {
            handled = Map.copyOf(handled);
        }
    }

    /** There is, or was, no ground to manage the person, and the case is closed. */
    record Closing(ClosingReason reason, boolean rationaleGiven, Map<ActionId, Handling> handled) implements Exit {
        public Closing {
            handled = Map.copyOf(handled);
        }
    }

    /** The exit that a fact tells of; a level that was set may turn out not to be a lower one. */
    static Optional<Exit> of(Record fact) {
        return switch (fact) {
            case DeregisteredV1 left ->
                Optional.of(new Deregistration(
                        left.from(),
                        left.rationaleGiven(),
                        left.actionsHandled().stream()
                                .collect(Collectors.toMap(
                                        DeregisteredV1.ActionHandled::actionId,
                                        DeregisteredV1.ActionHandled::how,
                                        (first, again) -> again))));
            case CaseClosedV1 closed ->
                Optional.of(new Closing(
                        closed.reason(),
                        closed.explanationGiven(),
                        closed.actionsHandled().stream()
                                .collect(Collectors.toMap(
                                        CaseClosedV1.ActionHandled::actionId,
                                        CaseClosedV1.ActionHandled::how,
                                        (first, again) -> again))));
            case LevelSetV1 set ->
                Optional.of(new LevelLowering(
                        set.level(),
                        set.rationaleGiven(),
                        set.actionsHandled().stream()
                                .collect(Collectors.toMap(
                                        LevelSetV1.ActionHandled::actionId,
                                        LevelSetV1.ActionHandled::how,
                                        (first, again) -> again))));
            default -> Optional.empty();
        };
    }

    /** Whether it is one, for a person managed at this level until then. */
    default boolean leaves(Optional<Level> inForce) {
        return switch (this) {
            case Deregistration _, Closing _ -> true;
            case LevelLowering lowering ->
                inForce.filter(level -> lowering.to().number() < level.number()).isPresent();
        };
    }

    /**
     * Whether it leaves a plan behind that must be in force: nobody had a plan for whom there was nothing to manage.
     */
    default boolean needsPlan() {
        return !(this instanceof Closing closing && closing.reason() == ClosingReason.OPENED_IN_ERROR);
    }
}
