package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.PlanId;

/** Gives the risk management plan a new version. */
@ApplicationScoped
public class ChangePlan {
    private final CaseInHand hand;
    private final Ids ids;

    ChangePlan(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> change(Command on, PlanChange change) {
        PlanId fresh = new PlanId(ids.next());
        return hand.record(on, Verb.CHANGE_PLAN, (managed, told) -> managed.changePlan(change, fresh, told));
    }
}
