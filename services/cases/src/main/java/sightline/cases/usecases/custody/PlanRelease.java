package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Says on which day a person is to leave custody. */
@ApplicationScoped
public class PlanRelease {
    private final CaseInHand hand;

    PlanRelease(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> plan(Command on, ReleasePlan plan) {
        return hand.record(on, Verb.PLAN_RELEASE, (managed, told) -> managed.planRelease(plan, told));
    }
}
