package sightline.cases.postgres.condition;

import sightline.cases.domain.condition.ConditionFact;
import sightline.cases.domain.condition.ConditionFact.Ended;
import sightline.cases.domain.condition.ConditionFact.Evidenced;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.ConditionEndedV1;
import sightline.platform.contracts.cases.ConditionEvidencedV1;

/** What is announced of what becomes of a condition, and which of its words stay here. */
public final class AnnouncedCondition {

    private AnnouncedCondition() {}

    public static Kept of(ConditionFact fact) {
        return switch (fact) {
            case Evidenced(var id, var evidence) ->
                Kept.announcing(new ConditionEvidencedV1(id, true)).and("evidence", evidence);
            case Ended(var id) -> Kept.announcing(new ConditionEndedV1(id));
        };
    }
}
