package sightline.cases.usecases.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.exit.Closing;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Closes a case for which there is, or was, no ground, once nothing stands against it. */
@ApplicationScoped
public class CloseCase {
    private final CaseInHand hand;
    private final GuardedExit guard;

    CloseCase(CaseInHand hand, GuardedExit guard) {
        this.hand = hand;
        this.guard = guard;
    }

    @Transactional
    public Decision<Case> close(Command on, Closing closing) {
        return hand.decide(
                on,
                Verb.CLOSE,
                (managed, told) ->
                        guard.judge(managed, closing.attempt(), told, found -> managed.close(closing, found, told)));
    }
}
