package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Charge;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Records an offence that a person was charged with. */
@ApplicationScoped
public class RecordCharge {
    private final CaseInHand hand;

    RecordCharge(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> record(Command on, Charge charge) {
        return hand.record(on, Verb.RECORD_CHARGE, (managed, told) -> managed.recordCharge(charge, told));
    }
}
