package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Records an assessment of the risk of serious harm. */
@ApplicationScoped
public class Assess {
    private final CaseInHand hand;
    private final Ids ids;

    Assess(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> assess(Command on, Function<AssessmentId, Assessment> assessment) {
        Assessment named = assessment.apply(new AssessmentId(ids.next()));
        return hand.record(on, Verb.ASSESS, (managed, told) -> managed.assess(named, told));
    }
}
