package sightline.cases.usecases.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Guarding;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.RecentSignIn;
import sightline.platform.language.Decision;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/**
 * Takes back what was said of a person: they may know of the case again, or are no longer named on it. It is for
 * somebody who has just proved who they are (access.md, 1).
 */
@ApplicationScoped
public class LiftAccess {
    private final CaseInHand hand;
    private final RecentSignIn signIn;

    LiftAccess(CaseInHand hand, RecentSignIn signIn) {
        this.hand = hand;
        this.signIn = signIn;
    }

    @Transactional
    public Decision<Case> lift(Command on, LimitKind kind, StaffId person, String reason) {
        return hand.decideOnAny(on, Verb.LIFT_ACCESS, (about, told) -> {
            signIn.require();
            return new Guarding(about).lift(kind, person, reason, told);
        });
    }
}
