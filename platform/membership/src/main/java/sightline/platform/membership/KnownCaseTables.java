package sightline.platform.membership;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Limits;
import sightline.platform.journal.Unnested;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/** Known cases in PostgreSQL; without a schema in the statements, so that a rebuild has its own tables. */
final class KnownCaseTables {
    private static final String CASES = """
            select case_id, area, category, level, level_before, rehearsed, has_left, stays
            from known_case where case_id = any (?)
            """;

    private static final String MEMBERS =
            "select case_id, agency, kind, place, until, since_sequence from known_member where case_id = any (?)";

    private static final String KEEP_CASES = """
            insert into known_case (case_id, area, category, level, level_before, rehearsed, has_left, stays)
            select case_id, area, category, level, level_before, rehearsed, has_left, string_to_array(stays, ' ')
            from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::boolean[], ?::boolean[], ?::text[])
                 as k (case_id, area, category, level, level_before, rehearsed, has_left, stays)
            on conflict (case_id) do update
            set area = excluded.area, category = excluded.category, level = excluded.level,
                level_before = excluded.level_before, rehearsed = excluded.rehearsed, has_left = excluded.has_left,
                stays = excluded.stays
            """;

    /* A time goes as text with its offset: an array of timestamps would go without one. */
    private static final String KEEP_MEMBERS = """
            insert into known_member (case_id, agency, kind, place, until, since_sequence)
            select case_id, agency, kind, place, until::timestamptz, since_sequence
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                 as m (case_id, agency, kind, place, until, since_sequence)
            on conflict (case_id, agency) do update
            set kind = excluded.kind, place = excluded.place, until = excluded.until,
                since_sequence = excluded.since_sequence
            """;

    private KnownCaseTables() {}

    private record Seat(CaseId about, Member member) {}

    /** Each of these cases of which something was heard. */
    static Map<CaseId, KnownCase> of(Collection<CaseId> cases, Connection connection) throws SQLException {
        Array ids = connection.createArrayOf(
                "uuid", cases.stream().map(CaseId::value).toArray());
        Map<CaseId, Map<AgencyId, Member>> members = members(ids, connection);
        Map<CaseId, Limits> limits = KnownLimitTable.of(ids, connection);
        Map<CaseId, KnownCase> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CASES)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    CaseId about = new CaseId(row.getObject(1, UUID.class));
                    Limits limited = limits.getOrDefault(about, Limits.NONE);
                    known.put(about, known(about, row, members.getOrDefault(about, Map.of()), limited));
                }
            }
        }
        return known;
    }

    private static KnownCase known(CaseId about, ResultSet row, Map<AgencyId, Member> members, Limits limits)
            throws SQLException {
        String area = row.getString(2);
        var managed = new KnownCase.Managed(category(row), level(row, 4), level(row, 5));
        return new KnownCase(
                about,
                area == null ? null : new AreaId(area),
                managed,
                row.getBoolean(6),
                row.getBoolean(7),
                members,
                agencies(row),
                limits);
    }

    private static @Nullable Category category(ResultSet row) throws SQLException {
        int number = row.getInt(3);
        return row.wasNull() ? null : Category.numbered(number);
    }

    private static @Nullable Level level(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : Level.numbered(number);
    }

    private static Set<AgencyId> agencies(ResultSet row) throws SQLException {
        Set<AgencyId> stays = new HashSet<>();
        for (String one : (String[]) row.getArray(8).getArray()) {
            stays.add(new AgencyId(one));
        }
        return stays;
    }

    private static Map<CaseId, Map<AgencyId, Member>> members(Array ids, Connection connection) throws SQLException {
        Map<CaseId, Map<AgencyId, Member>> members = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(MEMBERS)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Member one = member(row);
                    members.computeIfAbsent(new CaseId(row.getObject(1, UUID.class)), about -> new HashMap<>())
                            .put(one.agency(), one);
                }
            }
        }
        return members;
    }

    private static Member member(ResultSet row) throws SQLException {
        String kind = row.getString(3);
        OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
        return new Member(
                new AgencyId(row.getString(2)),
                kind == null ? null : AgencyKind.valueOf(kind),
                Place.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                until == null ? null : until.toInstant(),
                row.getLong(6));
    }

    /** Keeps these as they are now; each case once. */
    static void keep(List<KnownCase> cases, Connection connection) throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP_CASES)) {
            new Unnested<>(connection, keep, cases, 1)
                    .uuid(one -> one.id().value())
                    .text(one -> one.area() == null ? null : one.area().value())
                    .number(one -> number(one.managed().category()))
                    .number(one -> number(one.managed().level()))
                    .number(one -> number(one.managed().before()))
                    .flag(KnownCase::rehearsed)
                    .flag(KnownCase::left)
                    .text(one -> String.join(
                            " ",
                            one.stays().stream().map(AgencyId::value).sorted().toList()));
            keep.executeUpdate();
        }
        keepMembers(
                cases.stream()
                        .flatMap(one -> one.members().values().stream().map(member -> new Seat(one.id(), member)))
                        .toList(),
                connection);
    }

    private static void keepMembers(List<Seat> seats, Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP_MEMBERS)) {
            new Unnested<>(connection, keep, seats, 1)
                    .uuid(one -> one.about().value())
                    .text(one -> one.member().agency().value())
                    .text(one -> one.member().kind() == null
                            ? null
                            : one.member().kind().name())
                    .text(one -> one.member().place().name().toLowerCase(Locale.ROOT))
                    .text(one -> text(one.member().until()))
                    .number(one -> one.member().since());
            keep.executeUpdate();
        }
    }

    private static @Nullable Long number(@Nullable Category category) {
        return category == null ? null : (long) category.number();
    }

    private static @Nullable Long number(@Nullable Level level) {
        return level == null ? null : (long) level.number();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
