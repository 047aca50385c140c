package sightline.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Which shards one instance works on, for one kind of work: advisory locks of its connection say so, and when the
 * connection ends they are free at once. A lease on top lets a peer end an owner that has stopped, since a paused
 * process keeps its locks (reliability.md 2.5).
 */
public final class ShardLease implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ShardLease.class);

    private static final String TAKE =
            "select shard from unnest(?::int[]) shard where pg_try_advisory_lock(hashtext(?), shard)";

    private static final String RENEW = """
            insert into shard_lease (work, shard, owner, renewed_at)
            select ?, shard, ?, clock_timestamp() from unnest(?::int[]) shard
            on conflict (work, shard) do update set owner = excluded.owner, renewed_at = excluded.renewed_at
            """;

    /*
     * Silent is who has neither renewed nor asked anything for so long: a new owner has asked for its locks just now.
     * pg_locks shows the two halves of an advisory lock as unsigned numbers.
     */
    private static final String END_SILENT = """
            select r.shard, pg_terminate_backend(l.pid)
            from shard_lease r
            join pg_locks l on l.locktype = 'advisory' and l.objsubid = 2 and l.granted
                 and l.classid = (hashtext(r.work)::bigint & 4294967295)::oid and l.objid = r.shard::oid
                 and l.database = (select oid from pg_database where datname = current_database())
            join pg_stat_activity a on a.pid = l.pid and a.state_change < clock_timestamp() - make_interval(secs => ?)
            where r.work = ? and l.pid <> pg_backend_pid()
              and r.renewed_at < clock_timestamp() - make_interval(secs => ?)
            """;

    private final UUID owner = UUID.randomUUID();
    private final Set<Integer> owned = new HashSet<>();
    private final Connection connection;
    private final String work;
    private final Duration patience;

    /**
     * @param connection kept for this alone, in auto-commit, never from a pool in transaction mode; closed with the
     *     lease
     * @param work what the shards are owned for, such as {@code relay}
     * @param patience how long an owner may be silent before a peer ends its session
     */
    public ShardLease(Connection connection, String work, Duration patience) {
        this.connection = connection;
        this.work = work;
        this.patience = patience;
    }

    /** Takes the shards that nobody holds and renews the lease on ours; due about every second. */
    public Set<Integer> own() throws SQLException {
        Integer[] others = IntStream.range(0, Shard.COUNT)
                .boxed()
                .filter(shard -> !owned.contains(shard))
                .toArray(Integer[]::new);
        if (others.length > 0) {
            List<Integer> taken = take(others);
            owned.addAll(taken);
            if (taken.size() < others.length) {
                endSilentOwners();
            }
        }
        renew();
        return owned();
    }

    /** What {@link #own} came to last time. */
    public Set<Integer> owned() {
        return Set.copyOf(owned);
    }

    private List<Integer> take(Integer[] wanted) throws SQLException {
        List<Integer> taken = new ArrayList<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setArray(1, connection.createArrayOf("int", wanted));
            take.setString(2, work);
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(row.getInt(1));
                }
            }
        }
        return taken;
    }

    private void renew() throws SQLException {
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setString(1, work);
            renew.setObject(2, owner);
            renew.setArray(3, connection.createArrayOf("int", owned.toArray()));
            renew.executeUpdate();
        }
    }

    private void endSilentOwners() throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END_SILENT)) {
            end.setDouble(1, patience.toMillis() / 1000.0);
            end.setString(2, work);
            end.setDouble(3, patience.toMillis() / 1000.0);
            try (ResultSet row = end.executeQuery()) {
                while (row.next()) {
                    LOG.warnf(
                            "%s, shard %d: the owner was silent for %s; its session was ended",
                            work, row.getInt(1), patience);
                }
            }
        }
    }

    /** Lets go of every shard and closes the connection, which would keep them if it only went back to a pool. */
    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.debugf("The connection had ended already: %s", e.getMessage());
        }
    }
}
