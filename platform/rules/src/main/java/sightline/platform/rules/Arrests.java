package sightline.platform.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.ArrestId;
import sightline.platform.language.EventId;
import sightline.platform.language.Signatory;

/**
 * Arrests and charges while on licence, and the decision on recall that each asks for.
 *
 * <p>An arrest and the charges that follow from it are one matter, unless a decision lies between them.
 *
 * @param counting which of them are looked at; a decision answers them whenever it comes
 */
record Arrests(Knowledge known, Predicate<Happening> counting) {
    private static final List<Signatory> BOTH = List.of(Signatory.SENIOR, Signatory.HEAD);

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
        return known.all(RecallConsideredV1.class)
                .filter(decision -> decision.fact().signedBy().containsAll(BOTH))
                .filter(decision -> !decision.occurred().isBefore(matter.occurred()))
                .map(Noted::id)
                .findFirst();
    }

    /**
     * The undecided facts on licence that are one matter with this one, in the order in which they happened; none when
     * this is not the one of them that became known first, which speaks for all.
     */
    List<Happening> undecided(Happening matter) {
        List<Happening> together = sameMatter(matter).stream()
                .filter(one -> decision(one).isEmpty())
                .filter(this::onLicence)
                .toList();
        return together.stream()
                .min(Happening.AS_IT_BECAME_KNOWN)
                .filter(matter::equals)
                .map(_ -> together)
                .orElse(List.of());
    }

    private boolean onLicence(Happening matter) {
        return Licence.inForceAt(matter.occurred(), known);
    }

    private List<Happening> sameMatter(Happening matter) {
        ArrestId arrest = arrest(matter);
        return arrest == null
                ? List.of(matter)
                : all().filter(other -> arrest.equals(arrest(other))).toList();
    }

    private static @Nullable ArrestId arrest(Happening matter) {
        return switch (matter.fact()) {
            case ArrestRecordedV1 arrest -> arrest.arrestId();
            case ChargeRecordedV1 charge -> charge.arrestId();
            default -> null;
        };
    }
}
