package sightline.cases.usecases.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.domain.condition.ConditionFact.Ended;
import sightline.cases.domain.condition.ConditionFact.Evidenced;
import sightline.cases.domain.condition.Conditions;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;

/** Records what shows that a condition is real, or that it binds no more. */
@ApplicationScoped
public class TellOfCondition {
    private final CaseInHand hand;
    private final Conditions conditions;

    TellOfCondition(CaseInHand hand, Conditions conditions) {
        this.hand = hand;
        this.conditions = conditions;
    }

    @Transactional
    public Decision<Managed> tell(Command on, ConditionFact what) {
        return hand.decideAbout(
                on,
                verb(what),
                CaseFact.AboutCondition::new,
                (managed, told) -> decided(condition(managed, what), what));
    }

    private static Decision<Optional<ConditionFact>> decided(TrackedCondition condition, ConditionFact what) {
        return switch (what) {
            case Evidenced evidence -> condition.evidence(evidence);
            case Ended ended -> condition.end(ended);
        };
    }

    private static Verb verb(ConditionFact what) {
        return switch (what) {
            case Evidenced _ -> Verb.EVIDENCE_CONDITION;
            case Ended _ -> Verb.END_CONDITION;
        };
    }

    private TrackedCondition condition(Managed managed, ConditionFact what) {
        return conditions.find(managed.id(), what.id()).orElseThrow(() -> new NotKnown("condition in this case"));
    }
}
