package sightline.cases.domain.supervision;

import java.time.Instant;
import sightline.platform.language.AgencyId;

/**
 * A risk management plan as one version has it.
 *
 * @param words as far as whoever reads it may
 * @param by the agency that changed it so
 */
public record PlanVersion(Plan plan, PlanWords words, AgencyId by) {

    public Instant at() {
        return plan.changedAt();
    }
}
