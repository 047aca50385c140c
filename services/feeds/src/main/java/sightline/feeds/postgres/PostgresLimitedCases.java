package sightline.feeds.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.feeds.usecases.LimitedCases;
import sightline.platform.access.Limits;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** The limited cases as this service's listener keeps them; no reader asks for them, the service does. */
@ApplicationScoped
class PostgresLimitedCases implements LimitedCases {
    private static final String LIMITED = """
            select case_id, coalesce(k.category = 4, false), l.kind, l.person, l.hidden, l.until
            from (select case_id from known_limit union select case_id from known_case where category = 4) as c
            left join known_case k using (case_id)
            left join known_limit l using (case_id)
            union all
            select w.case_id, exists (select from withheld_of_erased c where c.case_id = w.case_id and c.kind = 'category-4'),
                   nullif(w.kind, 'category-4'), w.person, w.hidden, w.until
            from withheld_of_erased w
            """;
    private static final String ERASED = "select case_id from erased_case";
    private static final Limitation OPEN = new Limitation(false, Limits.NONE);

    private final SystemDatabase database;

    PostgresLimitedCases(SystemDatabase database) {
        this.database = database;
    }

    @Override
    public Map<CaseId, Limitation> all() {
        Map<CaseId, Limitation> limited = new HashMap<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(LIMITED);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                CaseId about = new CaseId(row.getObject(1, UUID.class));
                Limits before = limited.getOrDefault(about, OPEN).limits();
                limited.put(about, new Limitation(row.getBoolean(2), with(before, row)));
            }
        } catch (SQLException e) {
            throw new FeedsUnavailable(e);
        }
        return limited;
    }

    @Override
    public Set<CaseId> erased() {
        Set<CaseId> erased = new HashSet<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(ERASED);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                erased.add(new CaseId(row.getObject(1, UUID.class)));
            }
        } catch (SQLException e) {
            throw new FeedsUnavailable(e);
        }
        return erased;
    }

    private static Limits with(Limits before, ResultSet row) throws SQLException {
        String kind = row.getString(3);
        if (kind == null) {
            return before;
        }
        StaffId person = new StaffId(row.getString(4));
        Instant until = instant(row.getObject(6, OffsetDateTime.class));
        return kind.equals("emergency")
                ? before.opened(new Limits.Emergency(person, until == null ? Instant.MIN : until))
                : before.with(new Limits.Limit(
                        LimitKind.valueOf(kind.toUpperCase(Locale.ROOT)), person, row.getBoolean(5), until));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
