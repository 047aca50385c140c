package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.risk.BegunAssessment;
import sightline.cases.domain.risk.Risks;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Ids;

/** Records an assessment of the risk of serious harm, whether or not somebody said that it was started. */
@ApplicationScoped
public class Assess {
    private final CaseInHand hand;
    private final Risks risks;
    private final Ids ids;

    Assess(CaseInHand hand, Risks risks, Ids ids) {
        this.hand = hand;
        this.risks = risks;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> assess(Command on, Function<AssessmentId, Assessment> assessment) {
        Assessment named = assessment.apply(new AssessmentId(ids.next()));
        return hand.record(on, Verb.ASSESS, (managed, told) -> managed.assess(named, told));
    }

    /** Completes one that was started; in the same words again it changes nothing. */
    @Transactional
    public Decision<Managed> complete(Command on, Assessment assessment) {
        return hand.decideOnce(
                on,
                Verb.ASSESS,
                managed -> begun(managed, assessment).isCompletedAs(assessment),
                (managed, told) -> new Taken<>(managed.assess(assessment, told))
                        .unless(begun(managed, assessment).obstacleToCompleting()));
    }

    private BegunAssessment begun(Managed managed, Assessment assessment) {
        return risks.assessment(managed.id(), assessment.id())
                .orElseThrow(() -> new NotKnown("assessment in this case"));
    }
}
