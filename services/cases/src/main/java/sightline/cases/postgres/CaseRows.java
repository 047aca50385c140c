package sightline.cases.postgres;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Members;
import sightline.cases.domain.Membership;
import sightline.cases.domain.Particulars;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.standing.Standing;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;
import sightline.platform.language.Place;
import sightline.platform.language.Postcode;
import sightline.platform.standards.RetentionClass;

/** Between a case and its row: who it is about, who is on it, and how the person is managed. */
final class CaseRows {
    private CaseRows() {}

    static Case read(CaseRow row) {
        @Nullable Exit exit = exit(row.exit);
        if (exit != null && exit.from() == ExitFrom.MAPPA) {
            return new Case.Left(managed(row, null), exit, keeping(row.keeping));
        }
        return managed(row, exit);
    }

    private static Managed managed(CaseRow row, @Nullable Exit exit) {
        return new Managed(
                new CaseId(row.id),
                row.version,
                new Particulars(identity(row), new AreaId(row.area), row.limitedAccess, row.rehearsed, homes(row)),
                new Members(row.members.stream()
                        .map(m -> new Membership(new AgencyId(m.agency()), place(m.place()), m.until()))
                        .collect(Collectors.toMap(Membership::agency, Function.identity()))),
                LimitRows.read(row),
                new Standing(row.category == null ? null : Category.numbered(row.category), level(row.level), exit),
                SupervisionRows.custody(row.custody),
                SupervisionRows.supervision(row));
    }

    private static Set<Postcode> homes(CaseRow row) {
        return Stream.of(row.postcodes).map(Postcode::of).collect(Collectors.toSet());
    }

    private static Identity identity(CaseRow row) {
        return new Identity(
                row.personName,
                row.dateOfBirth,
                row.identifiers.stream().map(CaseRows::identifier).collect(Collectors.toSet()),
                List.of(row.aliases));
    }

    private static @Nullable Exit exit(CaseRow.@Nullable ExitRow row) {
        return row == null
                ? null
                : new Exit(
                        row.from() == null ? null : ExitFrom.valueOf(row.from()),
                        row.at(),
                        new EventId(row.fact()),
                        level(row.before()));
    }

    /** Writes the state into the row; a person who has left keeps theirs from before, for when it is reopened. */
    static void write(Case now, CaseRow row) {
        switch (now) {
            case Managed managed -> {
                write(managed, managed.standing().exit(), row);
                row.keeping = null;
            }
            case Case.Left left -> {
                write(left.before(), left.exit(), row);
                row.keeping = row(left.keeping());
            }
        }
    }

    private static void write(Managed managed, @Nullable Exit exit, CaseRow row) {
        row.version = managed.version();
        row.leadAgency = managed.members().lead().value();
        row.category = managed.standing().category() == null
                ? null
                : managed.standing().category().number();
        row.level = number(managed.standing().level());
        row.exit = exit == null ? null : row(exit);
        SupervisionRows.write(managed, row);
        LimitRows.write(managed.limits(), row);
        write(managed.particulars(), row);
        replace(
                row.members,
                managed.members().byAgency().values().stream()
                        .map(m -> new CaseRow.MembershipRow(
                                m.agency().value(), m.place().name().toLowerCase(Locale.ROOT), m.until())));
    }

    /** What is as it was keeps its row. */
    private static <T> void replace(Set<T> rows, Stream<T> now) {
        Set<T> then = now.collect(Collectors.toSet());
        rows.retainAll(then);
        rows.addAll(then);
    }

    private static void write(Particulars particulars, CaseRow row) {
        row.limitedAccess = particulars.limitedAccess();
        row.rehearsed = particulars.rehearsed();
        row.area = particulars.area().value();
        row.personName = particulars.identity().name();
        row.aliases = particulars.identity().aliases().toArray(String[]::new);
        row.dateOfBirth = particulars.identity().dateOfBirth();
        row.postcodes =
                particulars.homes().stream().map(Postcode::value).sorted().toArray(String[]::new);
        replace(
                row.identifiers,
                particulars.identity().identifiers().stream()
                        .map(i -> new CaseRow.IdentifierRow(i.kind().word(), i.value())));
    }

    private static Keeping keeping(CaseRow.@Nullable KeepingRow row) {
        Objects.requireNonNull(row, "Of whoever has left it is said how long the record is kept");
        return new Keeping(RetentionClass.valueOf(row.as()), row.leftOn(), row.reviewOn(), row.needed());
    }

    private static CaseRow.KeepingRow row(Keeping keeping) {
        return new CaseRow.KeepingRow(keeping.as().name(), keeping.leftOn(), keeping.reviewOn(), keeping.needed());
    }

    private static CaseRow.ExitRow row(Exit exit) {
        return new CaseRow.ExitRow(
                exit.from() == null ? null : exit.from().name(),
                exit.at(),
                exit.fact().value(),
                number(exit.before()));
    }

    private static @Nullable Level level(@Nullable Integer number) {
        return number == null ? null : Level.numbered(number);
    }

    private static @Nullable Integer number(@Nullable Level level) {
        return level == null ? null : level.number();
    }

    private static Identifier identifier(CaseRow.IdentifierRow row) {
        return Identifier.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)).read(row.value());
    }

    private static Place place(String word) {
        return Place.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
