package sightline.cases.postgres.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.domain.testing.SubstanceTest.Inconclusive;
import sightline.cases.domain.testing.SubstanceTest.Requested;
import sightline.cases.domain.testing.SubstanceTest.Resulted;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.testing.Tests;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.testing.TestsTold;
import sightline.platform.contracts.cases.TestRequestedV1;
import sightline.platform.contracts.cases.TestResultedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;

/** Tests for alcohol and drugs, folded from the history of their case. */
@ApplicationScoped
class PostgresTests implements Tests, TestsTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(TestRequestedV1.class, TestResultedV1.class);

    private final OwnFacts facts;

    PostgresTests(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<SubstanceTest> find(CaseId about, TestId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<SubstanceTest> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<TestId, SubstanceTest> folded(List<Heard> facts) {
        SequencedMap<TestId, SubstanceTest> tests = new LinkedHashMap<>();
        facts.forEach(one -> add(tests, one));
        return tests;
    }

    private static void add(SequencedMap<TestId, SubstanceTest> tests, Heard one) {
        if (one.fact() instanceof TestRequestedV1(var id, var _)) {
            tests.put(id, new Requested(id, substances(one), one.at(), one.by()));
        }
        if (one.fact() instanceof TestResultedV1(var id, var result, var _)) {
            TestFact.Resulted told = new TestFact.Resulted(id, result, substances(one));
            tests.computeIfPresent(id, (same, test) -> SubstanceTest.after(asked(test), told, one.at()));
        }
    }

    /** None for a reader whose words they are not. */
    private static Set<Substance> substances(Heard one) {
        String joined = one.text("substances");
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(AnnouncedTest.BETWEEN, -1))
                        .map(AnnouncedTest::of)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Requested asked(SubstanceTest test) {
        return switch (test) {
            case Requested asked -> asked;
            case Inconclusive(var asked, var _, var _) -> asked;
            case Resulted(var asked, var _, var _) -> asked;
        };
    }
}
