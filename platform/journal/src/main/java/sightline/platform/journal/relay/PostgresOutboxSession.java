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

    /* The unsent set, not "position > last": what commits late is still found (reliability.md 2.1). */
    private static final String UNSENT = """
            select o.position, o.replay, %s
            from (select * from outbox
                  where shard = any(?) and case_id <> all(?) %%s
                  order by position limit ?) o
            join journal j using (event_id)
            order by o.position
            """.formatted(EnvelopeRow.COLUMNS);

    private static final String READ = UNSENT.formatted("");

    /*
     * One round trip for both. The reading half still sees what the other half deletes, so it passes over the same
     * positions; nothing else is kept from it. Losing a delete in a crash only means a copy is sent again, and waiting
     * for the disk here would slow every event. Said for this one transaction: the connection goes back to a pool whose
     * other users must wait for the disk.
     */
    private static final String SETTLE = """
            with settled as (
                delete from outbox
                where position = any(?) and (select set_config('synchronous_commit', 'off', true)) = 'off'
            )
            """ + UNSENT.formatted("and position <> all(?)");

    private final Connection connection;
    private final EnvelopeRow.Origin origin;
    private final ShardLease lease;
    private final PreparedStatement read;
    private final PreparedStatement settle;

    PostgresOutboxSession(Connection connection, EnvelopeRow.Origin origin, Duration patience) throws SQLException {
        this.connection = connection;
        this.origin = origin;
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            refuseReplica(statement);
        }
        this.lease = new ShardLease(connection, "relay", patience);
        this.read = connection.prepareStatement(READ);
        this.settle = connection.prepareStatement(SETTLE);
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
        Array shards = array("smallint", lease.owned().toArray());
        Array waiting = array("uuid", inFlight.stream().map(CaseId::value).toArray());
        if (acknowledged.isEmpty()) {
            read.setArray(1, shards);
            read.setArray(2, waiting);
            read.setInt(3, atMost);
            return unsent(read);
        }
        Array gone = array("bigint", acknowledged.toArray());
        settle.setArray(1, gone);
        settle.setArray(2, shards);
        settle.setArray(3, waiting);
        settle.setArray(4, gone);
        settle.setInt(5, atMost);
        return unsent(settle);
    }

    private List<Unsent> unsent(PreparedStatement asked) throws SQLException {
        List<Unsent> unsent = new ArrayList<>();
        try (ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                unsent.add(new Unsent(
                        row.getLong("position"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        EnvelopeRow.message(row, origin),
                        row.getBoolean("replay")));
            }
        }
        return unsent;
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
