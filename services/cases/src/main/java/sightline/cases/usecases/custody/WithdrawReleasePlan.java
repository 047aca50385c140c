package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Says that the planned release will not happen. */
@ApplicationScoped
public class WithdrawReleasePlan {
    private final CaseInHand hand;

    WithdrawReleasePlan(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> withdraw(Command on, String reason) {
        return hand.decide(
                on, Verb.WITHDRAW_RELEASE_PLAN, (managed, told) -> managed.withdrawReleasePlan(reason, told));
    }
}
