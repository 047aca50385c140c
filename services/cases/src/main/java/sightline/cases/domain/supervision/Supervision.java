package sightline.cases.domain.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.PlanId;

/** How a person is supervised; what is null has not been told yet. */
public record Supervision(
        @Nullable Holding holding,
        @Nullable Risk risk,
        @Nullable Plan plan) {

    /** As a case is opened with. */
    public static final Supervision NOT_YET_TOLD = new Supervision(null, null, null);

    public Supervision allocated(Allocation allocation) {
        return held(Holding.of(allocation, null));
    }

    /** Held so from now on; by nobody where it is null. */
    public Supervision held(@Nullable Holding now) {
        return new Supervision(now, risk, plan);
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

    /** Whether the risk to anybody was last assessed as high or very high. */
    public boolean isHighRisk() {
        return risk != null && risk.rosh().overall().compareTo(HarmLevel.HIGH) >= 0;
    }
}
