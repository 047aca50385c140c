package sightline.platform.language;

import java.util.List;

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
}
