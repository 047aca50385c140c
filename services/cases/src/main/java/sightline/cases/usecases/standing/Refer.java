package sightline.cases.usecases.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.standing.Referral;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Asks for management at level 2 or 3. */
@ApplicationScoped
public class Refer {
    private final CaseInHand hand;

    Refer(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> refer(Command on, Referral referral) {
        return hand.record(on, Verb.REFER, (managed, told) -> managed.refer(referral, told));
    }
}
