package sightline.cases.usecases.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;

/** Records that a test for alcohol or drugs was asked for. */
@ApplicationScoped
public class RequestTest {

    /** Where it was asked for. */
    public record InCase(Managed managed, TestId test) {}

    private final CaseInHand hand;
    private final Ids ids;

    RequestTest(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> request(Command on, Set<Substance> substances) {
        TestFact.Requested named = new TestFact.Requested(new TestId(ids.next()), substances);
        return hand.recordAbout(on, Verb.REQUEST_TEST, CaseFact.AboutTest::new, named)
                .map(managed -> new InCase(managed, named.id()));
    }
}
