package sightline.cases.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.shown.Happened;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Signatory;

/** What is shown with a case, folded from its facts. */
final class HappenedFold {
    private final List<Happened.Binding> conditions = new ArrayList<>();
    private final List<Happened.Arrested> arrests = new ArrayList<>();
    private final List<Happened.Raised> concerns = new ArrayList<>();
    private final Set<ConcernId> acknowledged = new HashSet<>();
    private @Nullable Instant decided;

    private HappenedFold() {}

    static Happened of(List<OwnFact> facts) {
        HappenedFold fold = new HappenedFold();
        facts.forEach(fold::answer);
        facts.forEach(fold::add);
        return new Happened(fold.conditions.reversed(), fold.arrests.reversed(), fold.concerns.reversed());
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

    private void add(OwnFact one) {
        switch (one.fact()) {
            case ConditionSetV1 set ->
                conditions.add(new Happened.Binding(
                        set.conditionId(),
                        set.kind(),
                        set.instrument(),
                        set.enforcedBy(),
                        set.panelView(),
                        one.recorded().text().getOrDefault("text", ""),
                        one.occurred()));
            case ArrestRecordedV1 arrest ->
                arrests.add(new Happened.Arrested(
                        arrest.arrestId(),
                        one.occurred(),
                        arrest.force(),
                        arrest.offenceGroup(),
                        decided != null && !decided.isBefore(one.occurred())));
            case ConcernRaisedV1 raised ->
                concerns.add(new Happened.Raised(
                        raised.concernId(),
                        one.occurred(),
                        raised.sign(),
                        raised.severity(),
                        one.recorded().agency(),
                        acknowledged.contains(raised.concernId())));
            default -> {
                // Not shown with the case; the history shows everything.
            }
        }
    }
}
