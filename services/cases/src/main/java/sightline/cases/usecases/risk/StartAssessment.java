package sightline.cases.usecases.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.risk.RiskFact.AssessmentStarted;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Records that an assessment of the risk is under way. */
@ApplicationScoped
public class StartAssessment {

    /** Where it was started. */
    public record InCase(Managed managed, AssessmentId assessment) {}

    private final CaseInHand hand;
    private final Ids ids;

    StartAssessment(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> start(Command on, AssessmentTool tool) {
        AssessmentStarted started = new AssessmentStarted(new AssessmentId(ids.next()), tool);
        return hand.recordAbout(on, Verb.START_ASSESSMENT, CaseFact.AboutRisk::new, started)
                .map(managed -> new InCase(managed, started.id()));
    }
}
