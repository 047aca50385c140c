package sightline.cases.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.shown.Happened;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.ConditionEndedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.ConcernId;

/** What is shown with a case, folded from those of its facts that the reader is told of. */
final class HappenedFold {
    /** What a kind of fact changes in what is shown. */
    private interface Step {
        void take(HappenedFold fold, OwnFact one);
    }

    /** The same, for a fact of this kind. */
    private interface StepOf<F> {
        void take(HappenedFold fold, OwnFact one, F fact);
    }

    /** What answers something else that is shown; whoever is told of that is told whether it was answered. */
    private static final Set<Class<? extends Record>> ANSWERS =
            Set.of(ConcernAcknowledgedV1.class, RecallConsideredV1.class);

    private static final Map<Class<? extends Record>, Step> SHOWN = Map.ofEntries(
            step(ConditionSetV1.class, HappenedFold::bind),
            step(ConditionEndedV1.class, HappenedFold::release),
            step(ArrestRecordedV1.class, HappenedFold::arrest),
            step(ConcernRaisedV1.class, HappenedFold::raise));

    /** All that it is folded from: of a long history most is not, and need not be read for each look at the case. */
    static final Set<Class<? extends Record>> KINDS = Stream.of(Sections.kinds(), ANSWERS, SHOWN.keySet())
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Happened.Binding> conditions = new ArrayList<>();
    private final List<Happened.Arrested> arrests = new ArrayList<>();
    private final List<Happened.Raised> concerns = new ArrayList<>();
    private final Set<ConcernId> acknowledged;
    private final RecallDecisions decisions;
    private final Hearing hearing;

    private HappenedFold(List<OwnFact> facts, Hearing hearing) {
        this.hearing = hearing;
        this.decisions = RecallDecisions.of(facts);
        this.acknowledged = facts.stream()
                .map(OwnFact::fact)
                .filter(ConcernAcknowledgedV1.class::isInstance)
                .map(answer -> ((ConcernAcknowledgedV1) answer).concernId())
                .collect(Collectors.toSet());
    }

    static Happened of(List<OwnFact> facts, Hearing hearing) {
        HappenedFold fold = new HappenedFold(facts, hearing);
        facts.stream().filter(hearing::isTold).forEach(fold::take);
        return new Happened(
                fold.conditions.reversed(),
                fold.arrests.reversed(),
                fold.concerns.reversed(),
                Sections.of(facts, hearing));
    }

    private static <F extends Record> Map.Entry<Class<? extends Record>, Step> step(Class<F> kind, StepOf<F> step) {
        return Map.entry(kind, (fold, one) -> step.take(fold, one, kind.cast(one.fact())));
    }

    private void take(OwnFact one) {
        @Nullable Step step = SHOWN.get(one.fact().getClass());
        if (step != null) {
            step.take(this, one);
        }
    }

    /** Whoever raised a concern is told whether it was answered. */
    private boolean isToldOfAnswers(OwnFact concern) {
        return hearing.isOwn(concern) || hearing.isToldOf(ConcernAcknowledgedV1.class);
    }

    private void bind(OwnFact one, ConditionSetV1 set) {
        conditions.add(new Happened.Binding(
                set.conditionId(),
                set.kind(),
                set.instrument(),
                set.enforcedBy(),
                set.panelView(),
                hearing.words(one).getOrDefault("text", ""),
                one.occurred()));
    }

    private void release(OwnFact one, ConditionEndedV1 ended) {
        conditions.removeIf(condition -> condition.conditionId().equals(ended.conditionId()));
    }

    private void arrest(OwnFact one, ArrestRecordedV1 arrest) {
        arrests.add(new Happened.Arrested(
                arrest.arrestId(),
                one.occurred(),
                arrest.force(),
                arrest.offenceGroup(),
                hearing.isToldOf(RecallConsideredV1.class) ? decisions.answer(one.occurred()) : null));
    }

    private void raise(OwnFact one, ConcernRaisedV1 raised) {
        concerns.add(new Happened.Raised(
                raised.concernId(),
                one.occurred(),
                raised.sign(),
                raised.severity(),
                one.recorded().agency(),
                isToldOfAnswers(one) ? acknowledged.contains(raised.concernId()) : null));
    }
}
