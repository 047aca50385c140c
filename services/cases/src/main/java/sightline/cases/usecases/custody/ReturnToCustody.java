package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Says that a person is in custody again. */
@ApplicationScoped
public class ReturnToCustody {
    private final CaseInHand hand;

    ReturnToCustody(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> returned(Command on, String reason) {
        return hand.decide(on, Verb.RETURN_TO_CUSTODY, (managed, told) -> managed.returnToCustody(reason, told));
    }
}
