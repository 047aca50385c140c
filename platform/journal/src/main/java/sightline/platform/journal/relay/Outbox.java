package sightline.platform.journal.relay;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import sightline.platform.language.CaseId;

/** A service's unsent events, seen by one relay. */
public interface Outbox {

    /** Opens a session; it owns no shard yet. */
    Session open() throws SQLException;

    /**
     * A session with the database that owns shards and reads their unsent events. Ownership and reading share the one
     * connection, so whoever can read still owns: when the connection dies, both end together.
     */
    interface Session extends AutoCloseable {

        /**
         * Takes every shard that nobody owns, renews the lease on the rest, and ends an owner that has stopped
         * renewing.
         */
        Set<Integer> own() throws SQLException;

        /**
         * Deletes what the bus has acknowledged, then reads what is still unsent in the owned shards, oldest first.
         *
         * @param acknowledged outbox positions; deleting one twice does no harm
         * @param inFlight cases that still wait for an acknowledgement: their events are left out, so that a case that
         *     is stuck does not fill the answer and hold up the others
         * @param atMost how many to read
         */
        List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost) throws SQLException;

        @Override
        void close();
    }
}
