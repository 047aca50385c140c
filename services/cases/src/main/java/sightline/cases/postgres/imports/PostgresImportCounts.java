package sightline.cases.postgres.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import sightline.cases.domain.imports.ImportCounts;
import sightline.cases.domain.imports.NotTaken;

/** The counts in PostgreSQL: a row for each type and reason, of no case and nobody. */
@ApplicationScoped
class PostgresImportCounts implements ImportCounts {
    private static final String COUNT = """
            insert into import_count (event_type, why, times, first_at, last_at) values (?, ?, 1, ?, ?)
            on conflict (event_type, why) do update set times = import_count.times + 1, last_at = excluded.last_at
            """;
    private static final String ALL =
            "select event_type, why, times, first_at, last_at from import_count order by times desc, event_type, why";

    private final DataSource database;

    PostgresImportCounts(DataSource database) {
        this.database = database;
    }

    @Override
    public void count(String type, NotTaken why, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
            count.setString(1, type);
            count.setString(2, why.name());
            count.setObject(3, when);
            count.setObject(4, when);
            count.executeUpdate();
        } catch (SQLException e) {
            throw new ImportCountsUnavailable(e);
        }
    }

    @Override
    public List<Count> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            List<Count> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Count(
                        row.getString("event_type"),
                        NotTaken.valueOf(row.getString("why")),
                        row.getLong("times"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()));
            }
            return all;
        } catch (SQLException e) {
            throw new ImportCountsUnavailable(e);
        }
    }
}
