package sightline.cases.domain.testing;

import java.util.Set;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;
import sightline.platform.language.TestResult;

/** What can happen to a test for alcohol or drugs. */
public sealed interface TestFact {

    TestId id();

    /** It was asked for, to look for these. */
    record Requested(TestId id, Set<Substance> substances) implements TestFact {
        public Requested {
            substances = Set.copyOf(substances);
        }
    }

    /**
     * It is known what came of it.
     *
     * @param substances what was found
     */
    record Resulted(TestId id, TestResult result, Set<Substance> substances) implements TestFact {
        public Resulted {
            substances = Set.copyOf(substances);
        }
    }
}
