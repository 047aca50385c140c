package sightline.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/** The journal in PostgreSQL: one statement locks the case, numbers the facts, writes history and outbox. */
public final class PostgresJournal {

    /*
     * The head row is locked before anything is numbered: the journal rows select from it, the outbox rows from them.
     * So within a case the sequence is gap-free and in commit order (reliability.md P2), and a position in the outbox
     * is taken only under the lock (P3). Separate statements would cost a round trip each on the hottest path.
     */
    private static final String APPEND = """
            with head as (
                insert into case_head (case_id, version) values (?, ?)
                on conflict (case_id) do update set version = case_head.version + excluded.version
                returning case_id, version
            ), entry as (
                insert into journal (event_id, case_id, sequence, type, occurred_at, occurred_precision, known_at,
                                     agency, actor, data, text, supersedes, correlation_id, causation_id, traceparent)
                select f.event_id, head.case_id, head.version - ? + f.place, f.type, f.occurred_at, f.occurred_precision,
                       f.known_at, f.agency, f.actor, f.data::jsonb, f.text::jsonb, f.supersedes, f.correlation_id,
                       f.causation_id, f.traceparent
                from head, unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::text[],
                                  ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                     with ordinality as f (event_id, type, occurred_at, occurred_precision, known_at, agency, actor,
                                           data, text, supersedes, correlation_id, causation_id, traceparent, place)
                returning event_id, case_id, sequence
            )
            insert into outbox (shard, case_id, sequence, event_id)
            select ?, case_id, sequence, event_id from entry order by sequence
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PostgresJournal() {}

    /**
     * Appends in the connection's transaction; cases are locked in the order of their ids, so two changes never wait
     * for each other in a ring.
     */
    public static void append(Connection connection, List<Entry> facts) throws SQLException {
        Map<CaseId, List<Entry>> byCase = facts.stream()
                .collect(Collectors.groupingBy(
                        Entry::about, () -> new TreeMap<>(Comparator.comparing(CaseId::value)), Collectors.toList()));
        for (Map.Entry<CaseId, List<Entry>> one : byCase.entrySet()) {
            appendTo(one.getKey(), one.getValue(), connection);
        }
    }

    private static void appendTo(CaseId about, List<Entry> facts, Connection connection) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setObject(1, about.value());
            append.setInt(2, facts.size());
            append.setInt(3, facts.size());
            Columns columns = new Columns(connection, append, facts, 4);
            columns.set("uuid", f -> f.told().id().value());
            columns.set("text", Entry::type);
            columns.set("timestamptz", f -> timestamp(f.told().occurred().at()));
            columns.set("text", f -> f.told().occurred().precision().name().toLowerCase(Locale.ROOT));
            columns.set("timestamptz", f -> timestamp(f.told().known()));
            columns.set("text", f -> f.told().agency().value());
            columns.set("text", f -> f.told().actor().value());
            columns.set("text", f -> json(f.data()));
            columns.set("text", f -> json(f.text()));
            columns.set(
                    "uuid", f -> f.supersedes() == null ? null : f.supersedes().value());
            columns.set("uuid", f -> f.told().correlation().value());
            columns.set(
                    "uuid",
                    f -> f.told().causation() == null
                            ? null
                            : f.told().causation().value());
            columns.set("text", Entry::traceparent);
            append.setInt(columns.next(), Shard.of(about));
            append.executeUpdate();
        }
    }

    /** With its offset: the driver would write a {@code Timestamp} as local time, which is twice the same in autumn. */
    private static @Nullable String timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A fact could not be written as JSON", e);
        }
    }

    /** Sets one array parameter per column of the facts. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Entry> facts;
        private int next;

        Columns(Connection connection, PreparedStatement statement, List<Entry> facts, int first) {
            this.connection = connection;
            this.statement = statement;
            this.facts = facts;
            this.next = first;
        }

        void set(String type, Function<Entry, @Nullable Object> column) throws SQLException {
            @Nullable Object[] values = facts.stream().map(column).toArray();
            Array array = connection.createArrayOf(type, values);
            statement.setArray(next++, array);
        }

        int next() {
            return next;
        }
    }
}
