package sightline.cases.usecases.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.limits.Limit;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.RecentSignIn;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;

/**
 * Keeps a person from knowing of a case, or names one of the few who may. It is for somebody who has just proved who
 * they are (access.md, 1).
 */
@ApplicationScoped
public class RestrictAccess {
    private final CaseInHand hand;
    private final RecentSignIn signIn;
    private final Telling telling;

    RestrictAccess(CaseInHand hand, RecentSignIn signIn, Telling telling) {
        this.hand = hand;
        this.signIn = signIn;
        this.telling = telling;
    }

    @Transactional
    public Decision<Case> restrict(Command on, Limit limit, String reason) {
        return hand.decideOnAny(on, Verb.RESTRICT_ACCESS, (about, told) -> {
            signIn.require();
            return new Guarding(about).restrict(limit, reason, told, telling.now());
        });
    }
}
