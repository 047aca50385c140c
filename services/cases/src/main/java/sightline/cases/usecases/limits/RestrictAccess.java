package sightline.cases.usecases.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.limits.Limit;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;

/** Keeps a person from knowing of a case, or names one of the few who may. */
@ApplicationScoped
public class RestrictAccess {
    private final CaseInHand hand;
    private final Telling telling;

    RestrictAccess(CaseInHand hand, Telling telling) {
        this.hand = hand;
        this.telling = telling;
    }

    @Transactional
    public Decision<Case> restrict(Command on, Limit limit, String reason) {
        return hand.decideOnAny(on, Verb.RESTRICT_ACCESS, (about, told) -> new Guarding(about)
                .restrict(limit, reason, told, telling.now()));
    }
}
