package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.ConditionId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Binds a person by a condition. */
@ApplicationScoped
public class SetCondition {
    private final CaseInHand hand;
    private final Ids ids;

    SetCondition(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> set(Command on, Function<ConditionId, Condition> condition) {
        Condition named = condition.apply(new ConditionId(ids.next()));
        return hand.record(on, Verb.SET_CONDITION, (managed, told) -> managed.setCondition(named, told));
    }
}
