package sightline.audit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Bytes;
import sightline.audit.domain.Entries;
import sightline.audit.domain.Link;
import sightline.audit.domain.Reach;
import sightline.audit.domain.Said;
import sightline.audit.domain.Unusual;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.standards.Bounds;

/** The ledger in PostgreSQL, asked past the second wall for whoever may: how far they reach is in every statement. */
@ApplicationScoped
class PostgresEntries implements Entries {
    private static final String REACHED =
            "(?::text is null or f.area = ?) and (?::text is null or f.agency = ?) and " + Excluded.NOT;
    private static final String SEARCH = """
            select e.id, e.origin, f.* from entry_found f join entry e using (number)
            where %s
              and (?::text is null or f.person = ? or f.name = ?) and (?::text is null or f.agency = ?)
              and (?::text is null or f.operation = ?) and (?::text is null or f.decision = ?)
              and (?::timestamptz is null or f.at >= ?) and (?::timestamptz is null or f.at < ?)
              and (?::bigint is null or f.number < ?)
            order by f.number desc limit ?
            """.formatted(REACHED);
    private static final String FIND = """
            select e.id, e.origin, e.said, e.digest, e.chain, f.*,
                   (select said from checkpoint where up_to >= f.number order by up_to limit 1) as checkpoint
            from entry_found f join entry e using (number)
            where %s and f.number = ?
            """.formatted(REACHED);
    private static final String LAST = "select said from checkpoint order by up_to desc limit 1";

    private final SystemDatabase database;

    PostgresEntries(SystemDatabase database) {
        this.database = database;
    }

    @Override
    public List<Entry> search(Search search, Reach reach, int atMost) {
        return read(SEARCH, PostgresEntries::entry, ask -> {
            Parameters set = new Parameters(ask).reach(reach);
            set.text(search.person(), 3).text(search.agency(), 2);
            set.text(search.operation(), 2).text(search.decision(), 2);
            set.time(search.from(), 2).time(search.until(), 2);
            set.number(search.before(), 2).number((long) atMost, 1);
        });
    }

    @Override
    public Optional<Proven> find(long number, Reach reach) {
        return read(FIND, PostgresEntries::proven, ask -> {
                    new Parameters(ask).reach(reach).number(number, 1);
                })
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return read(LAST, row -> row.getString(1), ask -> {}).stream().findFirst();
    }

    @Override
    public List<Looker> lookers(CaseId at, @Nullable String namesOf, StaffId reader, boolean audits) {
        return connected(connection -> LookerRows.read(at, namesOf, reader, audits, connection));
    }

    @Override
    public List<Unusual> unusual(Instant from, Instant until, Reach reach, Bounds bounds) {
        return connected(connection -> new UnusualRows(bounds, until).read(from, reach, connection));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Setting {
        void on(PreparedStatement ask) throws SQLException;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> List<T> read(String query, Row<T> row, Setting parameters) {
        return connected(connection -> {
            try (PreparedStatement ask = connection.prepareStatement(query)) {
                parameters.on(ask);
                List<T> some = new ArrayList<>();
                try (ResultSet rows = ask.executeQuery()) {
                    while (rows.next()) {
                        some.add(row.of(rows));
                    }
                }
                return some;
            }
        });
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = database.open()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    /** Sets parameters one after the other, each as often as the statement names it. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private int next = 1;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters reach(Reach reach) throws SQLException {
            return text(reach.area(), 2)
                    .text(reach.agency(), 2)
                    .text(reach.reader().value(), 1);
        }

        Parameters text(@Nullable String value, int times) throws SQLException {
            for (int i = 0; i < times; i++) {
                statement.setString(next++, value);
            }
            return this;
        }

        Parameters time(@Nullable Instant value, int times) throws SQLException {
            for (int i = 0; i < times; i++) {
                statement.setTimestamp(next++, value == null ? null : Timestamp.from(value));
            }
            return this;
        }

        Parameters number(@Nullable Long value, int times) throws SQLException {
            for (int i = 0; i < times; i++) {
                statement.setObject(next++, value, java.sql.Types.BIGINT);
            }
            return this;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                Said.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                found(row));
    }

    private static Proven proven(ResultSet row) throws SQLException {
        Link link =
                new Link(row.getLong("number"), new Bytes(row.getBytes("digest")), new Bytes(row.getBytes("chain")));
        return new Proven(entry(row), row.getString("said"), link, row.getString("checkpoint"));
    }

    private static Said.Found found(ResultSet row) throws SQLException {
        return new Said.Found(
                row.getTimestamp("at").toInstant(),
                row.getString("service"),
                row.getString("person"),
                row.getString("name"),
                row.getString("agency"),
                row.getString("area"),
                Set.copyOf(LookerRows.texts(row, "roles")),
                row.getString("address"),
                row.getString("operation"),
                row.getString("part"),
                row.getString("verb"),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("cases").getArray())),
                row.getString("decision"),
                row.getString("ground"),
                row.getString("reason"),
                row.getInt("status"),
                row.getBoolean("own_name"),
                row.getBoolean("own_address"),
                row.getString("purpose"),
                row.getObject("request", UUID.class));
    }
}
