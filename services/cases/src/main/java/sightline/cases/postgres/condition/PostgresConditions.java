package sightline.cases.postgres.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.condition.Conditions;
import sightline.cases.domain.condition.Evidence;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.domain.condition.TrackedCondition.Binding;
import sightline.cases.domain.condition.TrackedCondition.Ended;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.condition.ConditionsTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.ConditionEndedV1;
import sightline.platform.contracts.cases.ConditionEvidencedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConditionId;

/** Conditions, folded from the history of their case. */
@ApplicationScoped
class PostgresConditions implements Conditions, ConditionsTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(ConditionSetV1.class, ConditionEvidencedV1.class, ConditionEndedV1.class);

    private final OwnFacts facts;

    PostgresConditions(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<TrackedCondition> find(CaseId about, ConditionId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<TrackedCondition> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<ConditionId, TrackedCondition> folded(List<Heard> facts) {
        SequencedMap<ConditionId, TrackedCondition> conditions = new LinkedHashMap<>();
        facts.forEach(one -> add(conditions, one));
        return conditions;
    }

    private static void add(SequencedMap<ConditionId, TrackedCondition> conditions, Heard one) {
        if (one.fact() instanceof ConditionSetV1 set) {
            conditions.put(set.conditionId(), new Binding(condition(set, one), one.at(), one.by(), List.of()));
        }
        if (one.fact() instanceof ConditionEvidencedV1 shown) {
            Evidence evidence = new Evidence(one.text("evidence"), one.at(), one.by());
            conditions.computeIfPresent(
                    shown.conditionId(), (id, was) -> was instanceof Binding binding ? binding.with(evidence) : was);
        }
        if (one.fact() instanceof ConditionEndedV1 ended) {
            conditions.computeIfPresent(ended.conditionId(), (id, was) -> new Ended(was.binding(), one.at(), one.by()));
        }
    }

    private static Condition condition(ConditionSetV1 set, Heard one) {
        return new Condition(
                set.conditionId(),
                set.kind(),
                set.instrument(),
                one.text("text"),
                set.enforcedBy(),
                one.word("place"),
                set.panelView(),
                one.word("reason"));
    }
}
