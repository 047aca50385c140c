package sightline.platform.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a verb did: the state that holds now, and the facts that explain it. Neither is ever saved without the other.
 *
 * @param now the state after the change
 * @param facts at least one, in the order they happened
 */
public record Change<S, F extends Fact>(S now, List<F> facts) {

    public Change {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Nothing changes without a fact that explains it");
        }
    }

    public static <S, F extends Fact> Change<S, F> of(S now, F fact) {
        return new Change<>(now, List.of(fact));
    }

    /** This change and, in the state it leads to, the next: saved together. */
    public Change<S, F> then(Function<? super S, Change<S, F>> next) {
        Change<S, F> after = next.apply(now);
        List<F> both = new ArrayList<>(facts);
        both.addAll(after.facts());
        return new Change<>(after.now(), both);
    }
}
