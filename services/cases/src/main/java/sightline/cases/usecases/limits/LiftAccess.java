package sightline.cases.usecases.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Guarding;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** Takes back what was said of a person: they may know of the case again, or are no longer named on it. */
@ApplicationScoped
public class LiftAccess {
    private final CaseInHand hand;

    LiftAccess(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Case> lift(Command on, LimitKind kind, StaffId person, String reason) {
        return hand.decideOnAny(
                on, Verb.LIFT_ACCESS, (about, told) -> new Guarding(about).lift(kind, person, reason, told));
    }
}
