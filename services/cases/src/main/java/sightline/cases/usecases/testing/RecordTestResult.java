package sightline.cases.usecases.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.domain.testing.Tests;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;

/** Records what came of a test; the same result again changes nothing. */
@ApplicationScoped
public class RecordTestResult {
    private final CaseInHand hand;
    private final Tests tests;

    RecordTestResult(CaseInHand hand, Tests tests) {
        this.hand = hand;
        this.tests = tests;
    }

    @Transactional
    public Decision<Managed> record(Command on, TestFact.Resulted result) {
        return hand.decideAbout(
                on, Verb.RECORD_TEST_RESULT, CaseFact.AboutTest::new, (managed, told) -> test(managed, result)
                        .result(result));
    }

    private SubstanceTest test(Managed managed, TestFact.Resulted result) {
        return tests.find(managed.id(), result.id()).orElseThrow(() -> new NotKnown("test in this case"));
    }
}
