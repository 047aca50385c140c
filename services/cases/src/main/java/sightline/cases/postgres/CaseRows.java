package sightline.cases.postgres;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Identifier;
import sightline.cases.domain.Identity;
import sightline.cases.domain.Membership;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/** Between a case and its row. */
final class CaseRows {
    private CaseRows() {}

    static Case.Managed managed(CaseRow row) {
        return new Case.Managed(
                new CaseId(row.id),
                row.version,
                new Identity(
                        row.personName,
                        row.dateOfBirth,
                        row.identifiers.stream().map(CaseRows::identifier).collect(Collectors.toSet())),
                new AreaId(row.area),
                row.category == null ? null : Category.numbered(row.category),
                row.level == null ? null : Level.numbered(row.level),
                row.limitedAccess,
                row.members.stream()
                        .map(m -> new Membership(new AgencyId(m.agency()), place(m.place()), m.until()))
                        .collect(Collectors.toMap(Membership::agency, Function.identity())));
    }

    /** Writes the state into the row; what never changes is written once, when the row is new. */
    static void write(Case.Managed managed, CaseRow row) {
        row.version = managed.version();
        row.leadAgency = managed.lead().value();
        row.category = number(managed.category());
        row.level = managed.level() == null ? null : managed.level().number();
        row.limitedAccess = managed.limitedAccess();
        row.area = managed.area().value();
        row.personName = managed.identity().name();
        row.dateOfBirth = managed.identity().dateOfBirth();
        managed.identity()
                .identifiers()
                .forEach(i ->
                        row.identifiers.add(new CaseRow.IdentifierRow(i.kind().word(), i.value())));
        managed.members()
                .values()
                .forEach(m -> row.members.add(new CaseRow.MembershipRow(
                        m.agency().value(), m.place().name().toLowerCase(Locale.ROOT), m.until())));
    }

    private static @Nullable Integer number(@Nullable Category category) {
        return category == null ? null : category.number();
    }

    private static Identifier identifier(CaseRow.IdentifierRow row) {
        return Identifier.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)).read(row.value());
    }

    private static Place place(String word) {
        return Place.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
