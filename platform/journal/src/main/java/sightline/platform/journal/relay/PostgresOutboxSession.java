package sightline.platform.journal.relay;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.ShardLease;
import sightline.platform.language.CaseId;

/** One relay's session: its advisory locks say which shards it owns, and the same connection reads them. */
final class PostgresOutboxSession implements Outbox.Session {

    /*
     * Losing a delete in a crash only means a copy is sent again, and waiting for the disk here would slow every event.
     * Said for this one transaction: the connection goes back to a pool whose other users must wait for the disk.
     */
    private static final String DELETE = """
            delete from outbox
            where position = any(?) and (select set_config('synchronous_commit', 'off', true)) = 'off'
            """;

    /* The unsent set, not "position > last": what commits late is still found (reliability.md 2.1). */
    private static final String UNSENT = """
            select o.position, o.replay, %s
            from (select * from outbox
                  where shard = any(?) and case_id <> all(?)
                  order by position limit ?) o
            join journal j using (event_id)
            order by o.position
            """.formatted(EnvelopeRow.COLUMNS);

    private final Connection connection;
    private final EnvelopeRow.Origin origin;
    private final ShardLease lease;
    private final PreparedStatement delete;
    private final PreparedStatement unsent;

    PostgresOutboxSession(Connection connection, EnvelopeRow.Origin origin, Duration patience) throws SQLException {
        this.connection = connection;
        this.origin = origin;
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            refuseReplica(statement);
        }
        this.lease = new ShardLease(connection, "relay", patience);
        this.delete = connection.prepareStatement(DELETE);
        this.unsent = connection.prepareStatement(UNSENT);
    }

    /** On a replica an event may be visible before its predecessor's delete (reliability.md P3). */
    private static void refuseReplica(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
            if (row.next() && row.getBoolean(1)) {
                throw new SQLException("The relay reads from the primary only, and this is a replica");
            }
        }
    }

    @Override
    public Set<Integer> own() throws SQLException {
        return lease.own();
    }

    @Override
    public List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost)
            throws SQLException {
        if (!acknowledged.isEmpty()) {
            delete.setArray(1, array("bigint", acknowledged.toArray()));
            delete.executeUpdate();
        }
        if (lease.owned().isEmpty()) {
            return List.of();
        }
        unsent.setArray(1, array("smallint", lease.owned().toArray()));
        unsent.setArray(2, array("uuid", inFlight.stream().map(CaseId::value).toArray()));
        unsent.setInt(3, atMost);
        List<Unsent> read = new ArrayList<>();
        try (ResultSet row = unsent.executeQuery()) {
            while (row.next()) {
                read.add(new Unsent(
                        row.getLong("position"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        EnvelopeRow.message(row, origin),
                        row.getBoolean("replay")));
            }
        }
        return read;
    }

    private Array array(String type, @Nullable Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** Ends the session for good; a connection that is broken already has ended it. */
    @Override
    public void close() {
        lease.close();
    }
}
