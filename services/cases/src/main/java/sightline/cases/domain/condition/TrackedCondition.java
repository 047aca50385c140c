package sightline.cases.domain.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.cases.domain.supervision.Condition;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;

/** One condition of a person, from being set until it ends. */
public sealed interface TrackedCondition {

    ConditionId id();

    /** As it stands, or stood when it ended. */
    Binding binding();

    /** Says what shows that it is real; nothing is told anew when that was said before. */
    Decision<Optional<ConditionFact>> evidence(ConditionFact.Evidenced shown);

    /** Says that it binds no more. */
    Decision<Optional<ConditionFact>> end(ConditionFact.Ended ended);

    /**
     * It binds.
     *
     * @param by the agency that set it
     */
    record Binding(Condition condition, Instant at, AgencyId by, List<Evidence> shown) implements TrackedCondition {

        public Binding {
            shown = List.copyOf(shown);
        }

        @Override
        public ConditionId id() {
            return condition.id();
        }

        @Override
        public Binding binding() {
            return this;
        }

        @Override
        public Decision<Optional<ConditionFact>> evidence(ConditionFact.Evidenced more) {
            return new Taken<>(says(more) ? Optional.empty() : Optional.of(more));
        }

        @Override
        public Decision<Optional<ConditionFact>> end(ConditionFact.Ended ended) {
            return new Taken<>(Optional.of(ended));
        }

        boolean says(ConditionFact.Evidenced other) {
            return shown.stream().anyMatch(one -> one.words().equals(other.evidence()));
        }

        /** The same, and this shows it too. */
        public Binding with(Evidence more) {
            List<Evidence> all = new ArrayList<>(shown);
            all.add(more);
            return new Binding(condition, at, by, all);
        }
    }

    /** It binds no more. */
    record Ended(Binding binding, Instant endedAt, AgencyId endedBy) implements TrackedCondition {

        @Override
        public ConditionId id() {
            return binding.id();
        }

        @Override
        public Decision<Optional<ConditionFact>> evidence(ConditionFact.Evidenced more) {
            return binding.says(more)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new ConditionRefusal.EndedAlready());
        }

        @Override
        public Decision<Optional<ConditionFact>> end(ConditionFact.Ended again) {
            return new Taken<>(Optional.empty());
        }
    }
}
