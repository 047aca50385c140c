package sightline.oversight.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.oversight.usecases.WatchedCases;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.language.CaseId;
import sightline.platform.rules.Happening;
import sightline.platform.rules.History;

/** The watched cases; a row of theirs, locked, is the right to look. */
@ApplicationScoped
class PostgresWatchedCases implements WatchedCases {
    private static final String CLAIM = """
            select case_id from watched_case where look_at <= clock_timestamp()
            order by look_at limit 1 for update skip locked
            """;
    private static final String LOOK_AGAIN = "update watched_case set due_at = ?, look_at = ? where case_id = ?";
    private static final String POSTPONE = """
            update watched_case set look_at = clock_timestamp() + make_interval(secs => ?) where case_id = ?
            """;
    private static final String UNTIL_NEXT =
            "select extract(epoch from min(look_at) - clock_timestamp()) from watched_case where look_at is not null";

    private final DataSource database;

    PostgresWatchedCases(DataSource database) {
        this.database = database;
    }

    @Override
    public Instant now() {
        return ask("select clock_timestamp()", row -> row.getObject(1, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }

    @Override
    public Optional<CaseId> claimDue() {
        return ask(CLAIM, row -> row.getObject(1, UUID.class)).map(CaseId::new);
    }

    @Override
    public Optional<History> history(CaseId id) {
        try (Connection connection = database.getConnection()) {
            List<Happening> happenings = HeardFacts.of(id, connection);
            return happenings.stream()
                    .filter(one -> one.fact() instanceof CaseOpenedV1)
                    .findFirst()
                    .map(opened -> new History(id, ((CaseOpenedV1) opened.fact()).area(), happenings));
        } catch (SQLException e) {
            throw new OversightUnavailable(e);
        }
    }

    @Override
    public void lookAgain(CaseId id, @Nullable Instant at) {
        OffsetDateTime moment = at == null ? null : at.atOffset(ZoneOffset.UTC);
        change(LOOK_AGAIN, moment, moment, id.value());
    }

    @Override
    public void postpone(CaseId id, Duration by) {
        change(POSTPONE, by.toMillis() / 1000.0, id.value());
    }

    @Override
    public Optional<Duration> untilNext() {
        return ask(UNTIL_NEXT, row -> row.getBigDecimal(1))
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private interface Column<T> {
        @Nullable
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> ask(String question, Column<T> column) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(question);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.ofNullable(column.of(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new OversightUnavailable(e);
        }
    }

    private void change(String statement, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new OversightUnavailable(e);
        }
    }
}
