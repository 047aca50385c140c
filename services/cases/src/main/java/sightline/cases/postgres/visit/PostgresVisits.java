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
    private static final String FIND =
            "select case_id, before_at, last_at from visit where person = ? and case_id = any (?)";

    /* The last fact of a case by its key: no history is read. */
    private static final String OVERTAKEN = FIND + """
             and last_at < (select recorded_at from journal j where j.case_id = visit.case_id
                            order by sequence desc limit 1)
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
        UUID[] one = {about.value()};
        return Optional.ofNullable(find(FIND, person, one).get(about));
    }

    @Override
    public Map<CaseId, Visit> overtaken(Collection<CaseId> cases, StaffId person) {
        return find(OVERTAKEN, person, cases.stream().map(CaseId::value).toArray(UUID[]::new));
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

    private Map<CaseId, Visit> find(String which, StaffId person, UUID[] cases) {
        Map<CaseId, Visit> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(which)) {
            select.setString(1, person.value());
            select.setArray(2, connection.createArrayOf("uuid", cases));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new CaseId(row.getObject(1, UUID.class)),
                            new Visit(here(row.getObject(2, OffsetDateTime.class)), instant(row)));
                }
            }
        } catch (SQLException e) {
            throw new VisitsUnavailable(e);
        }
        return found;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(3, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant here(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime there(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
