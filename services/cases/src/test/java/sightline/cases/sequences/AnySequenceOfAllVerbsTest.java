package sightline.cases.sequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lives of cases in which any of all verbs is asked in any order: no illegal state is reached. */
class AnySequenceOfAllVerbsTest {
    private static final int LIVES = 40;
    private static final int VERBS = 150;

    @TestFactory
    Stream<DynamicTest> no_illegal_state_is_reached_whatever_is_asked_in_whatever_order() {
        Set<Class<?>> told = new HashSet<>();
        return Stream.concat(
                LongStream.rangeClosed(1, LIVES)
                        .mapToObj(seed -> dynamicTest("seed " + seed, () -> {
                            Walk walk = new Walk(seed);
                            walk.of(VERBS);
                            told.addAll(walk.kinds());
                        })),
                Stream.of(dynamicTest("every kind of fact there is was told by a verb of these", () -> assertThat(
                                Kinds.all().stream().filter(kind -> !told.contains(kind)))
                        .isEmpty())));
    }
}
