package sightline.platform.journal.listen;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sightline.platform.language.CaseId;

/** What a listener remembers, in one transaction with its effects. */
class PostgresMemory implements Inbox.Memory {

    /* A rebuild waits here to swap its tables in: it takes the same lock alone. */
    private static final String OPEN = "select pg_advisory_xact_lock_shared(hashtextextended('listener ' || ?, 0))";

    /* New rows first, so that there is a row to lock; both statements go through the streams in one order. */
    private static final String MEET = """
            insert into inbox (listener, source, case_id, last_sequence)
            select ?, source, case_id, 0 from unnest(?::text[], ?::uuid[]) s (source, case_id)
            on conflict do nothing
            """;

    private static final String REACH = """
            select i.source, i.case_id, i.last_sequence
            from inbox i
            where i.listener = ? and (i.source, i.case_id) in (select * from unnest(?::text[], ?::uuid[]))
            order by i.case_id, i.source
            for update of i
            """;

    /*
     * A statement of its own: what a statement that waits for a lock sees besides the locked row is older than the lock,
     * and a peer may have parked something while we waited.
     */
    private static final String PARKING = """
            select distinct p.source, p.case_id from parked p
            where p.listener = ? and (p.source, p.case_id) in (select * from unnest(?::text[], ?::uuid[]))
            """;

    /* Whoever erases a case waits for the locks that this transaction has by now, or had them before: the mark is seen. */
    private static final String ERASED = "select case_id from erased_case where case_id = any(?::uuid[])";

    /* Statements of their own, in one round trip: each sees what was committed before the one ahead of it was done. */
    private static final String READ = REACH + ";\n" + PARKING + ";\n" + ERASED;

    private static final String OPEN_AND_READ = OPEN + ";\n" + READ;

    private static final String ADVANCE = """
            update inbox i set last_sequence = s.last
            from unnest(?::text[], ?::uuid[], ?::bigint[]) s (source, case_id, last)
            where i.listener = ? and i.source = s.source and i.case_id = s.case_id
            """;

    private static final String PARK = """
            insert into parked (listener, source, case_id, sequence, message, cause, reason) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (listener, source, case_id, sequence) do update set cause = excluded.cause, reason = excluded.reason
            """;

    private static final String PARKED =
            "select message, cause from parked where listener = ? and source = ? and case_id = ? and sequence = ?";

    private static final String UNPARK =
            "delete from parked where listener = ? and source = ? and case_id = ? and sequence = ?";

    /* Never back: a listener that was paused and replaced may come late. */
    private static final String REACHED = """
            insert into listener_position (listener, topic_id, partition, next_offset)
            select ?, ?, partition, next_offset from unnest(?::int[], ?::bigint[]) p (partition, next_offset)
            on conflict (listener, topic_id, partition)
            do update set next_offset = greatest(listener_position.next_offset, excluded.next_offset)
            """;

    private final Connection connection;
    private final String listener;
    private final String topicId;
    private boolean opening;

    PostgresMemory(Connection connection, String listener, String topicId) {
        this.connection = connection;
        this.listener = listener;
        this.topicId = topicId;
    }

    /** To be called before anything else; the lock itself is taken by the first {@link #reach}, on its way. */
    void open() throws SQLException {
        opening = true;
    }

    @Override
    public Map<Stream, Inbox.Reach> reach(Collection<Stream> streams) throws SQLException {
        List<Stream> inOrder = streams.stream().sorted().toList();
        Map<Stream, Inbox.Reach> reach = read(inOrder);
        if (reach.size() < inOrder.size()) {
            meet(inOrder);
            reach = read(inOrder);
        }
        return reach;
    }

    private Map<Stream, Inbox.Reach> read(List<Stream> inOrder) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(opening ? OPEN_AND_READ : READ)) {
            int next = 1;
            if (opening) {
                read.setString(next++, listener);
            }
            for (int statement = 0; statement < 2; statement++) {
                read.setString(next, listener);
                setStreams(read, next + 1, inOrder);
                next += 3;
            }
            read.setArray(next, cases(inOrder));
            read.execute();
            if (opening) {
                read.getMoreResults();
                opening = false;
            }
            return reach(read);
        }
    }

    private static Map<Stream, Inbox.Reach> reach(PreparedStatement read) throws SQLException {
        Map<Stream, Long> last = new HashMap<>();
        try (ResultSet row = read.getResultSet()) {
            while (row.next()) {
                last.put(stream(row), row.getLong(3));
            }
        }
        Set<Stream> parking = new HashSet<>();
        read.getMoreResults();
        try (ResultSet row = read.getResultSet()) {
            while (row.next()) {
                parking.add(stream(row));
            }
        }
        Set<UUID> erased = new HashSet<>();
        read.getMoreResults();
        try (ResultSet row = read.getResultSet()) {
            while (row.next()) {
                erased.add(row.getObject(1, UUID.class));
            }
        }
        Map<Stream, Inbox.Reach> reach = new HashMap<>();
        last.forEach((stream, sequence) -> reach.put(
                stream,
                new Inbox.Reach(
                        sequence,
                        parking.contains(stream),
                        erased.contains(stream.about().value()))));
        return reach;
    }

    private static Stream stream(ResultSet row) throws SQLException {
        return new Stream(row.getString(1), new CaseId(row.getObject(2, UUID.class)));
    }

    private void meet(List<Stream> inOrder) throws SQLException {
        try (PreparedStatement meet = connection.prepareStatement(MEET)) {
            meet.setString(1, listener);
            setStreams(meet, 2, inOrder);
            meet.executeUpdate();
        }
    }

    final void setStreams(PreparedStatement statement, int first, Collection<Stream> streams) throws SQLException {
        statement.setArray(
                first,
                connection.createArrayOf(
                        "text", streams.stream().map(Stream::source).toArray()));
        statement.setArray(first + 1, cases(streams));
    }

    private Array cases(Collection<Stream> streams) throws SQLException {
        return connection.createArrayOf(
                "uuid", streams.stream().map(s -> s.about().value()).toArray());
    }

    @Override
    public void advance(Map<Stream, Long> lastHeard) throws SQLException {
        if (lastHeard.isEmpty()) {
            return;
        }
        List<Stream> streams = List.copyOf(lastHeard.keySet());
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            setStreams(advance, 1, streams);
            advance.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", streams.stream().map(lastHeard::get).toArray()));
            advance.setString(4, listener);
            advance.executeUpdate();
        }
    }

    @Override
    public void park(Stream stream, long sequence, byte[] message, Inbox.Cause cause, String reason)
            throws SQLException {
        try (PreparedStatement park = connection.prepareStatement(PARK)) {
            setPlace(park, stream, sequence);
            park.setBytes(5, message);
            park.setString(6, cause.name().toLowerCase(Locale.ROOT));
            park.setString(7, reason);
            park.executeUpdate();
        }
    }

    @Override
    public Optional<Inbox.Parked> parked(Stream stream, long sequence) throws SQLException {
        try (PreparedStatement parked = connection.prepareStatement(PARKED)) {
            setPlace(parked, stream, sequence);
            try (ResultSet row = parked.executeQuery()) {
                return row.next()
                        ? Optional.of(new Inbox.Parked(
                                row.getBytes(1),
                                Inbox.Cause.valueOf(row.getString(2).toUpperCase(Locale.ROOT))))
                        : Optional.empty();
            }
        }
    }

    @Override
    public void unpark(Stream stream, long sequence) throws SQLException {
        try (PreparedStatement unpark = connection.prepareStatement(UNPARK)) {
            setPlace(unpark, stream, sequence);
            unpark.executeUpdate();
        }
    }

    private void setPlace(PreparedStatement statement, Stream stream, long sequence) throws SQLException {
        statement.setString(1, listener);
        statement.setString(2, stream.source());
        statement.setObject(3, stream.about().value());
        statement.setLong(4, sequence);
    }

    @Override
    public void reached(Map<Integer, Long> nextOffsets) throws SQLException {
        if (nextOffsets.isEmpty()) {
            return;
        }
        List<Integer> partitions = nextOffsets.keySet().stream().sorted().toList();
        try (PreparedStatement reached = connection.prepareStatement(REACHED)) {
            reached.setString(1, listener);
            reached.setString(2, topicId);
            reached.setArray(3, connection.createArrayOf("int", partitions.toArray()));
            reached.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint", partitions.stream().map(nextOffsets::get).toArray()));
            reached.executeUpdate();
        }
    }
}
