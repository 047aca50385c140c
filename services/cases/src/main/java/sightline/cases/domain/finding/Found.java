package sightline.cases.domain.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.platform.language.CaseId;

/**
 * Somebody who was found.
 *
 * @param mistakes how far from what was asked for: 0 is all as it was said
 * @param why they were found, in words
 */
public record Found(CaseId id, double mistakes, String why) {
    private static final double WORTH_SHOWING = 2;

    /** Those who fit what was asked for, best first; who fits much worse than the best is left out. */
    public static List<Found> ranked(Asked asked, Collection<Likely> likely) {
        List<Found> all = likely.stream()
                .map(one -> Fit.of(asked, one))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Found::mistakes)
                        .thenComparing(one -> one.id().value()))
                .toList();
        return all.stream()
                .filter(one -> one.mistakes() <= all.getFirst().mistakes() + WORTH_SHOWING)
                .toList();
    }
}
