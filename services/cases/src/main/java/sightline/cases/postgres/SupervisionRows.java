package sightline.cases.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.supervision.Absence;
import sightline.cases.domain.supervision.Holding;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.Risk;
import sightline.cases.domain.supervision.Rosh;
import sightline.cases.domain.supervision.Supervision;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Pillar;
import sightline.platform.language.PlanId;
import sightline.platform.language.StaffId;

/** Between a case and its row: where the person is, who holds the case, how the risk is seen and what is planned. */
final class SupervisionRows {
    private static final String BETWEEN = ",";

    private SupervisionRows() {}

    static Custody custody(CaseRow.CustodyRow row) {
        return new Custody(
                Custody.Whereabouts.valueOf(row.whereabouts()), row.licence(), row.licenceEndsOn(), row.releaseOn());
    }

    static Supervision supervision(CaseRow row) {
        return new Supervision(holding(row.holding), risk(row.risk), plan(row.plan));
    }

    private static @Nullable Holding holding(CaseRow.@Nullable HoldingRow row) {
        return row == null
                ? null
                : new Holding(
                        new StaffId(row.holder()),
                        new AgencyId(row.agency()),
                        Grade.valueOf(row.grade()),
                        row.workloadPercent(),
                        absence(row));
    }

    private static @Nullable Absence absence(CaseRow.HoldingRow row) {
        return row.awaySince() == null
                ? null
                : new Absence(row.awaySince(), row.awayUntil(), row.cover() == null ? null : new StaffId(row.cover()));
    }

    private static @Nullable Risk risk(CaseRow.@Nullable RiskRow row) {
        return row == null
                ? null
                : new Risk(
                        new Rosh(
                                HarmLevel.valueOf(row.children()),
                                HarmLevel.valueOf(row.generalPublic()),
                                HarmLevel.valueOf(row.knownAdult()),
                                HarmLevel.valueOf(row.staff()),
                                HarmLevel.valueOf(row.prisoners())),
                        row.at(),
                        new AgencyId(row.agency()));
    }

    private static @Nullable Plan plan(CaseRow.@Nullable PlanRow row) {
        return row == null
                ? null
                : new Plan(
                        new PlanId(row.id()),
                        row.version(),
                        pillars(row.pillars()),
                        row.contingency(),
                        row.sentencePlan(),
                        row.changedAt());
    }

    static void write(Managed managed, CaseRow row) {
        Custody custody = managed.custody();
        row.custody = new CaseRow.CustodyRow(
                custody.whereabouts().name(), custody.licence(), custody.licenceEndsOn(), custody.releaseOn());
        Supervision supervision = managed.supervision();
        row.holding = supervision.holding() == null ? null : row(supervision.holding());
        row.risk = supervision.risk() == null ? null : row(supervision.risk());
        row.plan = supervision.plan() == null ? null : row(supervision.plan());
    }

    private static CaseRow.HoldingRow row(Holding holding) {
        Absence absence = holding.absence();
        return new CaseRow.HoldingRow(
                holding.holder().value(),
                holding.agency().value(),
                holding.grade().name(),
                holding.workloadPercent(),
                absence == null ? null : absence.since(),
                absence == null ? null : absence.expectedUntil(),
                absence == null || absence.cover() == null
                        ? null
                        : absence.cover().value());
    }

    private static CaseRow.RiskRow row(Risk risk) {
        Rosh rosh = risk.rosh();
        return new CaseRow.RiskRow(
                rosh.children().name(),
                rosh.generalPublic().name(),
                rosh.knownAdult().name(),
                rosh.staff().name(),
                rosh.prisoners().name(),
                risk.at(),
                risk.agency().value());
    }

    private static CaseRow.PlanRow row(Plan plan) {
        return new CaseRow.PlanRow(
                plan.id().value(),
                plan.version(),
                plan.pillars().stream().map(Pillar::name).collect(Collectors.joining(BETWEEN)),
                plan.contingency(),
                plan.sentencePlan(),
                plan.changedAt());
    }

    private static List<Pillar> pillars(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(BETWEEN, -1)).map(Pillar::valueOf).toList();
    }
}
