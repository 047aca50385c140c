package sightline.platform.rules;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.EventId;

/**
 * Arrests and charges while on licence, and the decision on recall that each asks for.
 *
 * <p>An arrest and the charges that follow from it are one matter, unless a decision lies between them.
 *
 * @param counting which of them are looked at; a decision answers them whenever it comes
 */
record Arrests(Knowledge known, Predicate<Happening> counting) {
    /** The facts that make a matter. */
    static final List<Class<? extends Record>> KINDS = List.of(ArrestRecordedV1.class, ChargeRecordedV1.class);

    /** The facts that bear on one. */
    static final List<Class<? extends Record>> BEARING = Stream.of(
                    KINDS, Licence.KINDS, List.<Class<? extends Record>>of(RecallConsideredV1.class))
            .flatMap(List::stream)
            .toList();

    Arrests(Knowledge known) {
        this(known, _ -> true);
    }

    /** Every one that counts. */
    Stream<Happening> all() {
        return known.ofKinds(KINDS).filter(counting);
    }

    /** The first decision at or after it that a senior and a head both signed. */
    Optional<EventId> decision(Happening matter) {
        return matters()
                .decisionsFrom(matter.occurred())
                .filter(known::has)
                .map(Happening::id)
                .findFirst();
    }

    /**
     * The undecided facts on licence that are one matter with this one, in the order in which they happened; none when
     * this is not the one of them that became known first, which speaks for all.
     */
    List<Happening> undecided(Happening matter) {
        List<Happening> together = matters().sameMatter(matter);
        return together.stream()
                .filter(this::waits)
                .findFirst()
                .filter(matter::equals)
                .map(_ -> together.stream()
                        .filter(this::waits)
                        .sorted(Happening.AS_IT_HAPPENED)
                        .toList())
                .orElse(List.of());
    }

    /** The facts that can change whether this one is undecided: of other matters there are none. */
    Stream<Happening> bearingOn(Happening matter) {
        List<Happening> together = matters().sameMatter(matter);
        Instant first = Collections.min(together, Happening.AS_IT_HAPPENED).occurred();
        Instant last = Collections.max(together, Happening.AS_IT_HAPPENED).occurred();
        Stream<Happening> licence =
                known.ofKinds(Licence.KINDS).takeWhile(fact -> !fact.occurred().isAfter(last));
        return Stream.of(together.stream(), licence, matters().decisionsFrom(first))
                .flatMap(facts -> facts);
    }

    private boolean waits(Happening matter) {
        return known.has(matter)
                && counting.test(matter)
                && decision(matter).isEmpty()
                && Licence.inForceAt(matter.occurred(), known);
    }

    private Matters matters() {
        return Matters.of(known.history());
    }
}
