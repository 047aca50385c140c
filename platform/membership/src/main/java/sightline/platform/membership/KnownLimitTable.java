package sightline.platform.membership;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Limits;
import sightline.platform.journal.Unnested;
import sightline.platform.language.CaseId;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** How known cases are limited, in PostgreSQL; without a schema in the statements, like {@link KnownCaseTables}. */
final class KnownLimitTable {
    private static final String EMERGENCY = "emergency";
    private static final String OF =
            "select case_id, kind, person, hidden, until from known_limit where case_id = any (?)";
    private static final String FORGET = "delete from known_limit where case_id = any (?)";
    private static final String KEEP = """
            insert into known_limit (case_id, kind, person, hidden, until)
            select case_id, kind, person, hidden, until::timestamptz
            from unnest(?::uuid[], ?::text[], ?::text[], ?::boolean[], ?::text[])
                 as l (case_id, kind, person, hidden, until)
            """;

    private KnownLimitTable() {}

    private record Row(
            CaseId about,
            String kind,
            StaffId person,
            boolean hidden,
            @Nullable Instant until) {}

    /** Of each of these cases that is limited, or open to somebody in an emergency. */
    static Map<CaseId, Limits> of(Array ids, Connection connection) throws SQLException {
        Map<CaseId, Limits> limits = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(OF)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    CaseId about = new CaseId(row.getObject(1, UUID.class));
                    limits.put(about, with(limits.getOrDefault(about, Limits.NONE), row));
                }
            }
        }
        return limits;
    }

    private static Limits with(Limits before, ResultSet row) throws SQLException {
        String kind = row.getString(2);
        StaffId person = new StaffId(row.getString(3));
        OffsetDateTime end = row.getObject(5, OffsetDateTime.class);
        Instant until = end == null ? null : end.toInstant();
        return kind.equals(EMERGENCY)
                ? before.opened(new Limits.Emergency(person, until == null ? Instant.MIN : until))
                : before.with(new Limits.Limit(
                        LimitKind.valueOf(kind.toUpperCase(Locale.ROOT)), person, row.getBoolean(4), until));
    }

    /** Keeps the limits of these cases as they are now, in the transaction of the connection. */
    static void keep(Map<CaseId, KnownCase> cases, Connection connection) throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        try (PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            forget.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", cases.keySet().stream().map(CaseId::value).toArray()));
            forget.executeUpdate();
            List<Row> rows =
                    cases.values().stream().flatMap(KnownLimitTable::rows).toList();
            new Unnested<>(connection, keep, rows, 1)
                    .uuid(one -> one.about().value())
                    .text(Row::kind)
                    .text(one -> one.person().value())
                    .flag(Row::hidden)
                    .text(one -> one.until() == null ? null : one.until().toString());
            keep.executeUpdate();
        }
    }

    private static Stream<Row> rows(KnownCase of) {
        return Stream.concat(
                of.limits().limits().stream()
                        .map(one -> new Row(
                                of.id(),
                                one.kind().name().toLowerCase(Locale.ROOT),
                                one.person(),
                                one.hidden(),
                                one.until())),
                of.limits().emergencies().stream()
                        .map(one -> new Row(of.id(), EMERGENCY, one.person(), false, one.until())));
    }
}
