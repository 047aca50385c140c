package sightline.platform.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCancelledV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionCompletedV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.ActionId;

/** What became of each action: the facts about it, and what an exit or a lower level said would become of it. */
final class Actions {
    /** The facts that bear on one. */
    static final List<Class<? extends Record>> BEARING = List.of(
            ActionAssignedV1.class,
            ActionCarriedForwardV1.class,
            ActionCompletedV1.class,
            ActionCancelledV1.class,
            ActionTransferredV1.class,
            DeregisteredV1.class,
            CaseClosedV1.class,
            LevelSetV1.class);

    /** The facts that bear on what another fact said of one. */
    static final List<Class<? extends Record>> UNDOING =
            List.of(DeregisteredV1.class, CaseClosedV1.class, LevelSetV1.class, ExitReopenedV1.class);

    private Actions() {}

    /** The facts about each action, in the order in which they happened. */
    static Map<ActionId, List<Happening>> byAction(Knowledge known) {
        Map<ActionId, List<Happening>> found = new LinkedHashMap<>();
        known.ofKinds(BEARING)
                .forEach(fact -> about(fact).forEach(action -> found.computeIfAbsent(action, _ -> new ArrayList<>())
                        .add(fact)));
        return found;
    }

    /**
     * Whether it says, by what is known, that nothing more is to be done here. An exit that transfers it names no
     * agency on the case that would be held to its date: it leaves MAPPA, as one that is closed or cancelled does.
     */
    static boolean ends(Happening fact, ActionId action, Knowledge known) {
        return switch (fact.fact()) {
            case ActionCompletedV1 _, ActionCancelledV1 _ -> true;
            default -> handled(fact, action, known);
        };
    }

    /* What an exit ended is open again when the exit was reopened. */
    private static boolean handled(Happening fact, ActionId action, Knowledge known) {
        return Exit.of(fact.fact())
                .filter(exit -> exit.handled().containsKey(action))
                .filter(_ -> new Reopenings(known).of(fact).isEmpty())
                .isPresent();
    }

    private static Stream<ActionId> about(Happening fact) {
        return switch (fact.fact()) {
            case ActionAssignedV1 assigned -> Stream.of(assigned.actionId());
            case ActionCarriedForwardV1 carried -> Stream.of(carried.actionId());
            case ActionCompletedV1 completed -> Stream.of(completed.actionId());
            case ActionCancelledV1 cancelled -> Stream.of(cancelled.actionId());
            case ActionTransferredV1 transferred -> Stream.of(transferred.actionId());
            default -> Exit.of(fact.fact()).stream().flatMap(exit -> exit.handled().keySet().stream());
        };
    }
}
