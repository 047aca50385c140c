package sightline.cases.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import sightline.platform.language.Signatory;

/** What is shown with a case, folded from those of its facts that the reader is told of. */
final class HappenedFold {
    /** All that it is folded from: of a long history most is not, and need not be read for each look at the case. */
    static final Set<Class<? extends Record>> KINDS = Stream.concat(
                    Sections.kinds().stream(),
                    Stream.of(
                            ArrestRecordedV1.class,
                            ConcernRaisedV1.class,
                            ConcernAcknowledgedV1.class,
                            RecallConsideredV1.class))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Happened.Binding> conditions = new ArrayList<>();
    private final List<Happened.Arrested> arrests = new ArrayList<>();
    private final List<Happened.Raised> concerns = new ArrayList<>();
    private final Set<ConcernId> acknowledged = new HashSet<>();
    private final Hearing hearing;
    private @Nullable Instant decided;

    private HappenedFold(Hearing hearing) {
        this.hearing = hearing;
    }

    static Happened of(List<OwnFact> facts, Hearing hearing) {
        HappenedFold fold = new HappenedFold(hearing);
        facts.forEach(fold::answer);
        facts.stream().filter(hearing::isTold).forEach(fold::add);
        return new Happened(
                fold.conditions.reversed(),
                fold.arrests.reversed(),
                fold.concerns.reversed(),
                Sections.of(facts, hearing));
    }

    private void answer(OwnFact one) {
        if (one.fact() instanceof ConcernAcknowledgedV1 answered) {
            acknowledged.add(answered.concernId());
        }
        if (one.fact() instanceof RecallConsideredV1 considered
                && considered.signedBy().containsAll(List.of(Signatory.SENIOR, Signatory.HEAD))
                && (decided == null || one.occurred().isAfter(decided))) {
            decided = one.occurred();
        }
    }

    private boolean isDecided(Instant arrest) {
        return decided != null && !decided.isBefore(arrest);
    }

    /** Whoever raised a concern is told whether it was answered. */
    private boolean isToldOfAnswers(OwnFact concern) {
        return hearing.isOwn(concern) || hearing.isToldOf(ConcernAcknowledgedV1.class);
    }

    private void add(OwnFact one) {
        switch (one.fact()) {
            case ConditionSetV1 set ->
                conditions.add(new Happened.Binding(
                        set.conditionId(),
                        set.kind(),
                        set.instrument(),
                        set.enforcedBy(),
                        set.panelView(),
                        hearing.words(one).getOrDefault("text", ""),
                        one.occurred()));
            case ConditionEndedV1 ended ->
                conditions.removeIf(condition -> condition.conditionId().equals(ended.conditionId()));
            case ArrestRecordedV1 arrest ->
                arrests.add(new Happened.Arrested(
                        arrest.arrestId(),
                        one.occurred(),
                        arrest.force(),
                        arrest.offenceGroup(),
                        hearing.isToldOf(RecallConsideredV1.class) ? isDecided(one.occurred()) : null));
            case ConcernRaisedV1 raised ->
                concerns.add(new Happened.Raised(
                        raised.concernId(),
                        one.occurred(),
                        raised.sign(),
                        raised.severity(),
                        one.recorded().agency(),
                        isToldOfAnswers(one) ? acknowledged.contains(raised.concernId()) : null));
            default -> {
                // Not shown with the case; the history shows it.
            }
        }
    }
}
