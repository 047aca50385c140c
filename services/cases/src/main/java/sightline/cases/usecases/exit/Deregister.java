package sightline.cases.usecases.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Lets a person leave their level or MAPPA, once nothing stands against it. */
@ApplicationScoped
public class Deregister {
    private final CaseInHand hand;
    private final GuardedExit guard;

    Deregister(CaseInHand hand, GuardedExit guard) {
        this.hand = hand;
        this.guard = guard;
    }

    @Transactional
    public Decision<Case> deregister(Command on, Deregistration exit) {
        return hand.decide(
                on,
                Verb.DEREGISTER,
                (managed, told) ->
                        guard.judge(managed, exit.attempt(), told, found -> managed.deregister(exit, found, told)));
    }
}
