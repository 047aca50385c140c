package sightline.cases.usecases.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Managed;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.exit.GuardedExit;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Decides why and how a person is managed; a lower level is guarded like an exit. */
@ApplicationScoped
public class SetLevel {
    private final CaseInHand hand;
    private final GuardedExit guard;

    SetLevel(CaseInHand hand, GuardedExit guard) {
        this.hand = hand;
        this.guard = guard;
    }

    @Transactional
    public Decision<Managed> set(Command on, LevelDecision decision) {
        return hand.decide(
                on,
                Verb.SET_LEVEL,
                (managed, told) -> managed.standing().isLoweredBy(decision.level())
                        ? guard.judge(
                                managed, decision.attempt(), told, found -> managed.setLevel(decision, found, told))
                        : managed.setLevel(decision, List.of(), told));
    }
}
