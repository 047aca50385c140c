package sightline.cases.postgres.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.visit.Visit;
import sightline.cases.domain.visit.Visits;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** The visits of people to cases in PostgreSQL, behind a wall of their own: each person sees theirs. */
@ApplicationScoped
class PostgresVisits implements Visits {
    private static final String FIND = "select before_at, last_at from visit where case_id = ? and person = ?";

    /** The last that was recorded is the one with the last number, which the history is found by. */
    private static final String OVERTAKEN = """
            select v.case_id, v.before_at, v.last_at from visit v
            where v.person = ? and v.case_id = any (?) and v.last_at < (
                select j.recorded_at from journal j where j.case_id = v.case_id order by j.sequence desc limit 1)
            """;

    private static final String KEEP = """
            insert into visit (case_id, person, before_at, last_at) values (?, ?, ?, ?)
            on conflict (case_id, person) do update set before_at = excluded.before_at, last_at = excluded.last_at
            """;

    private final DataSource database;

    PostgresVisits(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Visit> of(CaseId about, StaffId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, about.value());
            find.setString(2, person.value());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(visit(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new VisitsUnavailable(e);
        }
    }

    @Override
    public Map<CaseId, Instant> overtaken(Collection<CaseId> cases, StaffId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(OVERTAKEN)) {
            find.setString(1, person.value());
            find.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", cases.stream().map(CaseId::value).toArray()));
            Map<CaseId, Instant> lasts = new HashMap<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    lasts.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            visit(row).last());
                }
            }
            return lasts;
        } catch (SQLException e) {
            throw new VisitsUnavailable(e);
        }
    }

    @Override
    public void keep(CaseId about, StaffId person, Visit visit) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, about.value());
            keep.setString(2, person.value());
            keep.setObject(3, there(visit.before()));
            keep.setObject(4, there(visit.last()));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new VisitsUnavailable(e);
        }
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                here(row.getObject("before_at", OffsetDateTime.class)),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant here(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime there(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
