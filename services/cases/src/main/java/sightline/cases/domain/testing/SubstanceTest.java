package sightline.cases.domain.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;
import sightline.platform.language.TestResult;

/** One test for alcohol or drugs, from the request until there is a result that says something. */
public sealed interface SubstanceTest {

    TestId id();

    /** Says what came of it; nothing is told anew when this very result was told before. */
    Decision<Optional<TestFact>> result(TestFact.Resulted result);

    /** Asked for, and there is no result. */
    record Requested(TestId id, Set<Substance> substances, Instant at, AgencyId by) implements SubstanceTest {
        public Requested {
            substances = Set.copyOf(substances);
        }

        @Override
        public Decision<Optional<TestFact>> result(TestFact.Resulted result) {
            return new Taken<>(Optional.of(result));
        }
    }

    /** It came to nothing: an invalid result says nothing, so one that does may follow. */
    record Inconclusive(Requested asked, TestFact.Resulted told, Instant at) implements SubstanceTest {

        @Override
        public TestId id() {
            return asked.id();
        }

        @Override
        public Decision<Optional<TestFact>> result(TestFact.Resulted other) {
            return new Taken<>(other.equals(told) ? Optional.empty() : Optional.of(other));
        }
    }

    /** It has its result. */
    record Resulted(Requested asked, TestFact.Resulted told, Instant at) implements SubstanceTest {

        @Override
        public TestId id() {
            return asked.id();
        }

        @Override
        public Decision<Optional<TestFact>> result(TestFact.Resulted other) {
            return other.equals(told)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new TestRefusal.ResultedAlready(told.result()));
        }
    }

    /** What a test is once this came of it. */
    static SubstanceTest after(Requested asked, TestFact.Resulted told, Instant at) {
        return told.result() == TestResult.INVALID ? new Inconclusive(asked, told, at) : new Resulted(asked, told, at);
    }
}
