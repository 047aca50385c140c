package sightline.platform.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.EventId;

/** Which exits were undone: reopening gives back what the exit before it took, and with it what that exit closed. */
record Reopenings(Knowledge known) {
    private static final List<Class<? extends Record>> KINDS =
            List.of(DeregisteredV1.class, CaseClosedV1.class, LevelSetV1.class, ExitReopenedV1.class);

    /** What reopened this exit; nothing while it stands, or when another came in between. */
    Optional<EventId> of(Happening exit) {
        List<Happening> changes = known.history().ofKinds(KINDS);
        int after = Collections.binarySearch(changes, exit, Happening.AS_IT_HAPPENED) + 1;
        return changes.subList(after, changes.size()).stream()
                .filter(known::has)
                .findFirst()
                .filter(next -> next.fact() instanceof ExitReopenedV1)
                .map(Happening::id);
    }
}
