package sightline.cases.postgres.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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
