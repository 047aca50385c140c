package sightline.cases.domain.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlanId;

/** How a person is supervised; what is null has not been told yet. */
public record Supervision(
        @Nullable Holding holding,
        @Nullable Risk risk,
        @Nullable Plan plan) {

    /** As a case is opened with. */
    public static final Supervision NOT_YET_TOLD = new Supervision(null, null, null);

    public Supervision allocated(Allocation allocation) {
        return new Supervision(allocation.holding(), risk, plan);
    }

    public Supervision assessed(Assessment assessment, Instant at, AgencyId by) {
        return new Supervision(holding, new Risk(assessment.rosh(), at, by), plan);
    }

    /** The next version of the plan there is, or the first of this id. */
    public Plan nextPlan(PlanChange change, PlanId fresh, Instant at) {
        return Plan.next(plan, fresh, change, at);
    }

    public Supervision planned(Plan next) {
        return new Supervision(holding, risk, next);
    }
}
