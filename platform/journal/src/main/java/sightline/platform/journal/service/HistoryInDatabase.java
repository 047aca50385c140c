package sightline.platform.journal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.History;
import sightline.platform.journal.Recorded;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Stretch;

/** The history in the service's own database. */
@ApplicationScoped
class HistoryInDatabase implements History {
    private static final String COLUMNS = """
            select event_id, sequence, type, occurred_at, occurred_precision, known_at, recorded_at, agency, actor,
                   data, text, supersedes,
                   (select later.event_id from journal later where later.supersedes = journal.event_id) superseded_by
            from journal where case_id = ?
            """;
    private static final String OF_CASE = COLUMNS + " and sequence > ? order by sequence limit ?";
    private static final String LATEST_FIRST =
            " order by coalesce(occurred_at, recorded_at) desc, journal.event_id desc limit ?";
    private static final String OF_TYPES = COLUMNS + " and type = any (?) order by sequence";
    private static final String ONE = COLUMNS + " and event_id = ?";
    private static final TypeReference<Map<String, String>> TEXT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    HistoryInDatabase(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Recorded> of(CaseId about, Stretch stretch, int atMost) {
        try (Connection connection = database.getConnection()) {
            return switch (stretch) {
                case Stretch.Onwards(long after) -> onwards(about, after, atMost, connection);
                case Stretch.Back back -> back(about, back, atMost, connection);
            };
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    private static List<Recorded> onwards(CaseId about, long after, int atMost, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, about.value());
            select.setLong(2, after);
            select.setInt(3, atMost);
            return read(select);
        }
    }

    private static List<Recorded> back(CaseId about, Stretch.Back back, int atMost, Connection connection)
            throws SQLException {
        Stretch.Before before = back.before();
        Stretch.Sought sought = back.sought();
        AgencyId agency = sought.agency();
        Narrowed narrowed = new Narrowed(COLUMNS, about.value());
        if (before != null) {
            narrowed.by(
                    "(coalesce(occurred_at, recorded_at), event_id) < (?, ?)",
                    at(before.at()),
                    before.id().value());
        }
        narrowed.by("agency = ?", agency == null ? null : agency.value());
        narrowed.by("type like 'sightline.' || ? || '.v%'", sought.type());
        narrowed.by("coalesce(occurred_at, recorded_at) >= ?", at(sought.from()));
        narrowed.by("coalesce(occurred_at, recorded_at) < ?", at(sought.until()));
        narrowed.by("recorded_at > ?", at(sought.recordedAfter()));
        try (PreparedStatement select = narrowed.prepared(LATEST_FIRST, atMost, connection)) {
            return read(select);
        }
    }

    /**
     * A statement with only the conditions that matter, each value as what its column is: PostgreSQL then compares
     * before it asks row security, fact by fact, who may see it. Through a cast from text it would ask for all of them.
     */
    private static final class Narrowed {
        private final StringBuilder statement;
        private final List<Object> values = new ArrayList<>();

        Narrowed(String statement, Object first) {
            this.statement = new StringBuilder(statement);
            values.add(first);
        }

        /** Not where a value is null: then it does not matter. */
        void by(String condition, @Nullable Object... compared) {
            if (Stream.of(compared).noneMatch(Objects::isNull)) {
                statement.append(" and ").append(condition);
                values.addAll(List.of(compared));
            }
        }

        PreparedStatement prepared(String end, int atMost, Connection connection) throws SQLException {
            PreparedStatement select = connection.prepareStatement(statement + end);
            int place = 1;
            for (Object value : values) {
                select.setObject(place++, value);
            }
            select.setInt(place, atMost);
            return select;
        }
    }

    /** With its offset: the driver would write a {@code Timestamp} as local time. */
    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<Recorded> of(CaseId about, Set<String> types) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_TYPES)) {
            select.setObject(1, about.value());
            select.setArray(2, connection.createArrayOf("text", types.toArray()));
            return read(select);
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setObject(1, about.value());
            select.setObject(2, id.value());
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    private static List<Recorded> read(PreparedStatement select) throws SQLException {
        List<Recorded> facts = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                facts.add(recorded(row));
            }
        }
        return facts;
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        String precision = row.getString("occurred_precision").toUpperCase(Locale.ROOT);
        try {
            return new Recorded(
                    new EventId(row.getObject("event_id", UUID.class)),
                    row.getLong("sequence"),
                    row.getString("type"),
                    new Occurrence(instant(row, "occurred_at"), Occurrence.Precision.valueOf(precision)),
                    instant(row, "known_at"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    new AgencyId(row.getString("agency")),
                    new StaffId(row.getString("actor")),
                    row.getString("data"),
                    JSON.readValue(row.getString("text"), TEXT),
                    fact(row, "supersedes"),
                    fact(row, "superseded_by"));
        } catch (JsonProcessingException e) {
            throw new SQLException("A journal row holds text that is not JSON", e);
        }
    }

    private static @Nullable EventId fact(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new EventId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
