package sightline.cases.usecases.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Says that a referral was considered and decided against. */
@ApplicationScoped
public class ConsiderReferral {
    private final CaseInHand hand;

    ConsiderReferral(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> notReferred(Command on, String reason) {
        return hand.record(on, Verb.CONSIDER_REFERRAL, (managed, told) -> managed.considerReferral(reason, told));
    }
}
