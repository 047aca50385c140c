package sightline.cases.postgres.testing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.testing.TestFact.Requested;
import sightline.cases.domain.testing.TestFact.Resulted;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.TestRequestedV1;
import sightline.platform.contracts.cases.TestResultedV1;
import sightline.platform.language.Substance;

/** What is announced of tests for alcohol and drugs; what they look for and find stays here. */
public final class AnnouncedTest {
    static final String BETWEEN = ", ";

    private AnnouncedTest() {}

    public static Kept of(TestFact fact) {
        return switch (fact) {
            case Requested(var id, var substances) ->
                Kept.announcing(new TestRequestedV1(id, true)).and("substances", joined(substances));
            case Resulted(var id, var result, var found) ->
                Kept.announcing(new TestResultedV1(id, result, !found.isEmpty()))
                        .and("substances", joined(found));
        };
    }

    private static @Nullable String joined(Set<Substance> substances) {
        return substances.isEmpty()
                ? null
                : substances.stream().sorted().map(AnnouncedTest::word).collect(Collectors.joining(BETWEEN));
    }

    private static String word(Substance substance) {
        return substance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The substance that is written so. */
    static Substance of(String word) {
        return Substance.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
