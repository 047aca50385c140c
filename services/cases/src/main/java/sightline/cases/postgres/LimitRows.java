package sightline.cases.postgres;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import sightline.cases.domain.limits.Limit;
import sightline.cases.domain.limits.Limits;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** Between a case and its row: how it is limited by person. */
final class LimitRows {
    /** Opens the case to the person; the other kinds limit it. */
    private static final String EMERGENCY = "emergency";

    private LimitRows() {}

    static Limits read(CaseRow row) {
        return new Limits(
                row.limits.entrySet().stream()
                        .filter(one -> !isEmergency(one.getKey()))
                        .map(one -> limit(one.getKey(), one.getValue()))
                        .collect(Collectors.toSet()),
                row.limits.entrySet().stream()
                        .filter(one -> isEmergency(one.getKey()))
                        .collect(Collectors.toMap(
                                one -> new StaffId(one.getKey().person()),
                                one -> Objects.requireNonNull(one.getValue().until()))));
    }

    private static boolean isEmergency(CaseRow.LimitedRow of) {
        return of.kind().equals(EMERGENCY);
    }

    private static Limit limit(CaseRow.LimitedRow of, CaseRow.LimitRow said) {
        return new Limit(
                LimitKind.valueOf(of.kind().toUpperCase(Locale.ROOT)),
                new StaffId(of.person()),
                said.hidden(),
                said.until());
    }

    static void write(Limits now, CaseRow row) {
        Map<CaseRow.LimitedRow, CaseRow.LimitRow> rows = now.all().stream()
                .collect(Collectors.toMap(LimitRows::of, one -> new CaseRow.LimitRow(one.hidden(), one.until())));
        now.emergencies()
                .forEach((person, until) -> rows.put(
                        new CaseRow.LimitedRow(EMERGENCY, person.value()), new CaseRow.LimitRow(false, until)));
        row.limits.keySet().retainAll(rows.keySet());
        row.limits.putAll(rows);
    }

    private static CaseRow.LimitedRow of(Limit limit) {
        return new CaseRow.LimitedRow(
                limit.kind().name().toLowerCase(Locale.ROOT), limit.person().value());
    }
}
