package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.shown.Section;
import sightline.cases.domain.supervision.Absence;
import sightline.cases.domain.supervision.Holding;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.Risk;
import sightline.cases.domain.supervision.Supervision;
import sightline.platform.language.Grade;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Pillar;

/**
 * Where a person is, who holds their case, how the risk is seen and what is planned; absent what is not for its reader.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupervisionView(
        @Schema(description = "Absent while nobody has told") @Nullable
        Boolean inCustody,

        @Nullable Boolean onLicence,
        @Nullable LocalDate licenceEndsOn,
        @Nullable LocalDate releaseOn,
        @Nullable Holder holder,
        @Nullable RoshView rosh,
        @Nullable PlanView plan) {

    /** Who holds the case; away where it says since when. */
    @Schema(name = "Holder")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(
            String holder,
            String agency,
            Grade grade,
            @Nullable Integer workloadPercent,
            @Nullable Instant awaySince,

            @Schema(description = "The day they are expected back, where anybody knows") @Nullable
            LocalDate expectedUntil,

            @Schema(description = "Who covers for them") @Nullable
            String cover) {

        static @Nullable Holder of(@Nullable Holding holding) {
            if (holding == null) {
                return null;
            }
            Absence absence = holding.absence();
            return new Holder(
                    holding.holder().value(),
                    holding.agency().value(),
                    holding.grade(),
                    holding.workloadPercent(),
                    absence == null ? null : absence.since(),
                    absence == null ? null : absence.expectedUntil(),
                    absence == null || absence.cover() == null
                            ? null
                            : absence.cover().value());
        }
    }

    /** The risk of serious harm to each group at risk; overall is the highest. */
    @Schema(name = "Rosh")
    record RoshView(
            HarmLevel overall,
            HarmLevel children,
            HarmLevel generalPublic,
            HarmLevel knownAdult,
            HarmLevel staff,
            HarmLevel prisoners,
            Instant at,
            String agency) {

        static @Nullable RoshView of(@Nullable Risk risk) {
            return risk == null
                    ? null
                    : new RoshView(
                            risk.rosh().overall(),
                            risk.rosh().children(),
                            risk.rosh().generalPublic(),
                            risk.rosh().knownAdult(),
                            risk.rosh().staff(),
                            risk.rosh().prisoners(),
                            risk.at(),
                            risk.agency().value());
        }
    }

    /** The risk management plan as it is now. */
    @Schema(name = "Plan")
    record PlanView(
            String planId,
            int version,
            List<Pillar> pillars,
            boolean contingency,
            boolean sentencePlan,
            Instant changedAt) {

        static @Nullable PlanView of(@Nullable Plan plan) {
            return plan == null
                    ? null
                    : new PlanView(
                            plan.id().toString(),
                            plan.version(),
                            plan.pillars(),
                            plan.contingency(),
                            plan.sentencePlan(),
                            plan.changedAt());
        }
    }

    static SupervisionView of(Managed managed, LocalDate today, Set<Section> told) {
        Custody custody = managed.custody();
        Supervision supervision = managed.supervision();
        return new SupervisionView(
                told.contains(Section.WHEREABOUTS) ? custody.inCustody() : null,
                told.contains(Section.WHEREABOUTS) ? custody.onLicence(today) : null,
                told.contains(Section.LICENCE) ? custody.licenceEndsOn() : null,
                told.contains(Section.RELEASE) ? custody.releaseOn() : null,
                told.contains(Section.HOLDER) ? Holder.of(supervision.holding()) : null,
                told.contains(Section.RISK) ? RoshView.of(supervision.risk()) : null,
                told.contains(Section.PLAN) ? PlanView.of(supervision.plan()) : null);
    }
}
