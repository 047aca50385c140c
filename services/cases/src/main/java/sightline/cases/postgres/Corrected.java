package sightline.cases.postgres;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.language.EventId;

/**
 * The facts of a case that count: none that was corrected, and each correction in the place of what it corrects. So
 * whatever is folded from them, in order, comes to what it would be, had the fact been told right at once.
 */
final class Corrected {
    private final Map<EventId, OwnFact> told;

    private Corrected(List<OwnFact> all) {
        told = all.stream().collect(Collectors.toMap(one -> one.recorded().id(), Function.identity()));
    }

    static List<OwnFact> of(List<OwnFact> all) {
        if (all.stream().allMatch(one -> one.recorded().supersedes() == null)) {
            return all;
        }
        Corrected corrected = new Corrected(all);
        return all.stream()
                .filter(one -> one.recorded().supersededBy() == null)
                .sorted(Comparator.comparing(corrected::place))
                .toList();
    }

    private long place(OwnFact fact) {
        OwnFact first = fact;
        for (OwnFact earlier = corrects(fact); earlier != null; earlier = corrects(earlier)) {
            first = earlier;
        }
        return first.recorded().sequence();
    }

    private @Nullable OwnFact corrects(OwnFact fact) {
        EventId corrected = fact.recorded().supersedes();
        return corrected == null ? null : told.get(corrected);
    }
}
