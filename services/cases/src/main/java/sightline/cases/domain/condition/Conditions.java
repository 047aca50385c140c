package sightline.cases.domain.condition;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConditionId;

/** What binds persons, by case. */
public interface Conditions {

    /** One of this case. */
    Optional<TrackedCondition> find(CaseId about, ConditionId id);
}
