package sightline.cases.domain.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Pillar;
import sightline.platform.language.PlanId;

/**
 * The risk management plan as it is now.
 *
 * @param version counts its versions from 1
 */
public record Plan(
        PlanId id, int version, List<Pillar> pillars, boolean contingency, boolean sentencePlan, Instant changedAt) {

    public Plan {
        pillars = List.copyOf(pillars);
    }

    static Plan next(@Nullable Plan before, PlanId fresh, PlanChange change, Instant at) {
        return new Plan(
                before == null ? fresh : before.id(),
                before == null ? 1 : before.version() + 1,
                change.pillars(),
                change.contingency(),
                change.sentencePlan(),
                at);
    }
}
