package sightline.cases.domain.condition;

import sightline.platform.language.ConditionId;

/** What can happen to a condition once it is set. */
public sealed interface ConditionFact {

    ConditionId id();

    /**
     * Something shows that it is real.
     *
     * @param evidence what, in words that stay here
     */
    record Evidenced(ConditionId id, String evidence) implements ConditionFact {}

    /** It binds no more. */
    record Ended(ConditionId id) implements ConditionFact {}
}
