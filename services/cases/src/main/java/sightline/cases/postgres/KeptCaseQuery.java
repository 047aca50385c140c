package sightline.cases.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.KeptCase;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.StaffId;
import sightline.platform.standards.RetentionClass;

/** Asks how long cases are kept, of those that the asking actor governs: no more of a case is read than is shown. */
final class KeptCaseQuery {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String GOVERNED = """
            select c.id, c.area, c.lead_agency, c.retention_class, c.left_on, c.review_on, c.still_needed,
                   (select count(*) from legal_hold h where h.case_id = c.id) as holds,
                   p.id as erasure, p.ground, p.reason, p.proposed_by, p.proposed_for, p.proposed_at
            from managed_case c left join erasure_proposal p on p.case_id = c.id
            where may_govern(c.id)
            """;

    private static final String ONE = GOVERNED + " and c.id = ?";

    private static final String IN_ORDER = GOVERNED + """
             and %s
             and (coalesce(c.review_on, date '9999-12-31'), c.id) > (?, ?)
            order by coalesce(c.review_on, date '9999-12-31'), c.id limit ?
            """;

    private static final String DUE = IN_ORDER.formatted("c.review_on <= ?");

    private static final String ALL = IN_ORDER.formatted("(c.review_on is not null or p.id is not null"
            + " or exists (select from legal_hold h where h.case_id = c.id))");

    private KeptCaseQuery() {}

    static Optional<KeptCase> find(CaseId about, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setObject(1, about.value());
            return read(select).stream().findFirst();
        }
    }

    static List<KeptCase> list(
            @Nullable LocalDate due, Safekeepings.@Nullable After after, int atMost, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(due == null ? ALL : DUE)) {
            int next = 1;
            if (due != null) {
                select.setObject(next++, due);
            }
            select.setObject(next++, after == null ? LocalDate.EPOCH.minusYears(1000) : after.reviewOn());
            select.setObject(next++, after == null ? BEFORE_ALL : after.id().value());
            select.setInt(next, atMost);
            return read(select);
        }
    }

    private static List<KeptCase> read(PreparedStatement select) throws SQLException {
        List<KeptCase> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new KeptCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new AreaId(row.getString("area")),
                        new AgencyId(row.getString("lead_agency")),
                        keeping(row),
                        row.getInt("holds"),
                        proposed(row)));
            }
        }
        return found;
    }

    private static @Nullable Keeping keeping(ResultSet row) throws SQLException {
        String kept = row.getString("retention_class");
        return kept == null
                ? null
                : new Keeping(
                        RetentionClass.valueOf(kept),
                        row.getObject("left_on", LocalDate.class),
                        row.getObject("review_on", LocalDate.class),
                        row.getBoolean("still_needed"));
    }

    private static @Nullable Erasure proposed(ResultSet row) throws SQLException {
        UUID erasure = row.getObject("erasure", UUID.class);
        return erasure == null
                ? null
                : new Erasure(
                        new ErasureId(erasure),
                        ErasureGround.valueOf(row.getString("ground")),
                        row.getString("reason"),
                        new StaffId(row.getString("proposed_by")),
                        new AgencyId(row.getString("proposed_for")),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
