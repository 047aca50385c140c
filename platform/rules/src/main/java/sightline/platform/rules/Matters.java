package sightline.platform.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.ArrestId;
import sightline.platform.language.Signatory;

/** A history's arrests and charges by the matter they are, and the decisions that can answer one, whenever known. */
final class Matters {
    private static final List<Signatory> BOTH = List.of(Signatory.SENIOR, Signatory.HEAD);

    private final Map<ArrestId, List<Happening>> byArrest = new HashMap<>();
    private final NavigableMap<Instant, List<Happening>> decisions = new TreeMap<>();

    private Matters(History history) {
        history.ofKinds(Arrests.KINDS).forEach(this::take);
        byArrest.values().forEach(matter -> matter.sort(Happening.AS_IT_BECAME_KNOWN));
        history.ofKind(RecallConsideredV1.class).stream()
                .filter(Matters::signedByBoth)
                .forEach(decision -> decisions
                        .computeIfAbsent(decision.occurred(), _ -> new ArrayList<>())
                        .add(decision));
    }

    static Matters of(History history) {
        return history.reading(Matters.class, Matters::new);
    }

    /** Those that are one matter with this one, and itself, in the order in which they became known. */
    List<Happening> sameMatter(Happening matter) {
        ArrestId arrest = arrest(matter);
        return arrest == null ? List.of(matter) : byArrest.getOrDefault(arrest, List.of(matter));
    }

    /**
     * The decisions at or after this moment that a senior and a head both signed, in the order in which they happened.
     */
    Stream<Happening> decisionsFrom(Instant moment) {
        return decisions.tailMap(moment).values().stream().flatMap(List::stream);
    }

    private void take(Happening matter) {
        ArrestId arrest = arrest(matter);
        if (arrest != null) {
            byArrest.computeIfAbsent(arrest, _ -> new ArrayList<>()).add(matter);
        }
    }

    private static boolean signedByBoth(Happening decision) {
        return decision.fact() instanceof RecallConsideredV1 considered
                && considered.signedBy().containsAll(BOTH);
    }

    private static @Nullable ArrestId arrest(Happening matter) {
        return switch (matter.fact()) {
            case ArrestRecordedV1 arrest -> arrest.arrestId();
            case ChargeRecordedV1 charge -> charge.arrestId();
            default -> null;
        };
    }
}
